import {
  type LegalServiceOffice,
  type MembershipStage,
  type OfficeRoster,
  type OfficeState,
  type PlainDate,
  usccCheckDigit
} from "@jiceng/core"
import type { Draw } from "../Draw.ts"

export type OfficeId = OfficeState["id"]
export type PersonId = OfficeRoster["staff"][number]["person"]

/** An office before its organization is known. */
export interface MadeOffice {
  readonly id: OfficeId
  readonly office: LegalServiceOffice
  readonly roster: OfficeRoster
  readonly full: ReadonlyArray<PersonId>
  /** Full and probationary members. */
  readonly members: number
}

const day = (text: string): PlainDate => text as PlainDate

const stageOf = ({ unit }: Draw, lean: number): MembershipStage | undefined => {
  const drawn = unit()
  if (drawn < lean) return "full"
  if (drawn < lean + 0.04) return "probationary"
  if (drawn < lean + 0.12) return "activist"
  return drawn < lean + 0.18 ? "applicant" : undefined
}

const postsOf = (
  d: Draw,
  people: ReadonlyArray<PersonId>,
  form: LegalServiceOffice["form"],
  from: PlainDate
): OfficeRoster["posts"] => {
  const [director, ...rest] = people
  const managers =
    form === "partnership"
      ? rest.slice(0, 2).map((person) => ({ person, post: "partner" as const, from }))
      : rest.slice(0, 1).map((person) => ({ person, post: "principalManager" as const, from }))
  return director === undefined || d.chance(0.015)
    ? managers
    : [{ person: director, post: "director", from }, ...managers]
}

const bodyOf = (number: number, county: string, form: LegalServiceOffice["form"]): LegalServiceOffice => {
  const first17 = `33${county}${`${number}`.padStart(9, "0")}`
  return {
    name: `第${number}法律服务所`,
    county: county as LegalServiceOffice["county"],
    locality: { name: `第${number}镇`, kind: "township" },
    form,
    uscc: `${first17}${usccCheckDigit(first17)}` as NonNullable<LegalServiceOffice["uscc"]>,
    since: day("2004-05-01")
  }
}

/** One office with `size` people; how many are members differs from office to office. */
export const makeOffice = (d: Draw, number: number, county: string, size: number): MadeOffice => {
  const people = Array.from({ length: size }, (_, place) => `pe_n${number}-${place + 1}` as PersonId)
  const form = d.chance(0.55) ? "partnership" : "publicInstitution"
  const from = day(`${d.whole(2008, 2020)}-0${d.whole(1, 9)}-15`)
  const lean = d.unit() * 0.66
  const stages: Array<OfficeRoster["stages"][number]> = []
  for (const person of people) {
    const stage = stageOf(d, lean)
    if (stage) stages.push({ person, stage, on: day(`${d.whole(1996, 2019)}-07-01`) })
  }
  const full = stages.filter(({ stage }) => stage === "full").map(({ person }) => person)
  const members = full.length + stages.filter(({ stage }) => stage === "probationary").length
  const instructor = { person: `pe_n${number}-i` as PersonId, appointedBy: "justiceAdministration" as const }
  return {
    id: `of_n${number}` as OfficeId,
    office: bodyOf(number, county, form),
    roster: {
      staff: people.map((person, place) => ({ person, practitioner: place < 5 || place % 3 > 0, from })),
      posts: postsOf(d, people, form, from),
      stages,
      instructors: members > 0 || d.chance(0.12) ? [] : [{ ...instructor, from: day("2024-03-11") }],
      crossAppointments: [],
      insurances: []
    },
    full,
    members
  }
}
