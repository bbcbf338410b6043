import type { OfficePlan } from "../city/OfficePlan.ts"
import { draw } from "../Draw.ts"
import { type Identity, identity } from "../people/Identity.ts"
import { nothingTaken } from "../people/Taken.ts"

/** Who applies to practise in the year, each at an office of the city. */
export const applicantList = {
  granted: { id: "pe_dongzhi-10-applicant", office: "of_dongzhi-10" },
  memberGranted: { id: "pe_guichi-09-applicant", office: "of_guichi-09" },
  refused: { id: "pe_shitai-01-applicant", office: "of_shitai-01" },
  accepted: { id: "pe_qingyang-02-applicant", office: "of_qingyang-02" },
  sentBack: { id: "pe_guichi-01-applicant", office: "of_guichi-01" }
} as const

export type ApplicantName = keyof typeof applicantList

/** An invented applicant, whom the city has under no other name, number or telephone. */
export const applicants = (
  seed: string,
  city: ReadonlyArray<OfficePlan>
): Readonly<Record<ApplicantName, Identity>> => {
  const taken = nothingTaken()
  const everybody = city.flatMap(({ people, newcomers, instructor }) => [
    ...people,
    ...newcomers,
    ...(instructor === undefined ? [] : [instructor])
  ])
  for (const { name, residentId, phone } of everybody) {
    taken.names.add(name)
    taken.residentIds.add(residentId)
    taken.phones.add(phone)
  }
  const found = {} as Record<ApplicantName, Identity>
  for (const [name, { id, office }] of Object.entries(applicantList)) {
    const county = city.find((plan) => plan.id === office)!.county.code
    found[name as ApplicantName] = identity(
      draw(seed, `applicant ${id}`),
      { county, born: [1992, 1999], rare: false },
      taken
    )
  }
  return found
}
