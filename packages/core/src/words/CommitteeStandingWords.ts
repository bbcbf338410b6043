import { committeeStanding, type DisciplinaryCommittee } from "../discipline/Committee.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"

/** How a disciplinary committee (惩戒委员会) stands on a day, in a few words. */
export const committeeStandingWords = (
  committee: Pick<DisciplinaryCommittee, "constitutedOn" | "dissolvedOn">,
  day: PlainDate
): Bilingual => {
  const { constitutedOn, dissolvedOn } = committee
  switch (committeeStanding(committee, day)) {
    case "notConstituted":
      return {
        zh: `尚未组建，组建日为 ${constitutedOn}`,
        en: `not constituted yet; it is on ${constitutedOn}`
      }
    case "stands":
      return { zh: `${constitutedOn} 组建`, en: `constituted on ${constitutedOn}` }
    case "dissolved":
      return {
        zh: `已撤销，自 ${dissolvedOn} 起不再存在`,
        en: `dissolved; it stands no more from ${dissolvedOn}`
      }
  }
}
