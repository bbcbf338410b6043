import { type OfficeState, type PartyOrganization, partyOrganization, type PlainDate } from "@jiceng/core"
import type { Draw } from "../Draw.ts"
import type { MadeOffice, PersonId } from "./MadeOffice.ts"

/** Nine heads in ten are director, else manager, else another member; the tenth is whoever came up. */
const headOf = (d: Draw, { roster, full }: MadeOffice, first: PersonId): PersonId => {
  if (d.chance(0.1)) return d.pick(full)
  const held = (director: boolean) =>
    roster.posts.find(({ post, person }) => (post === "director") === director && full.includes(person))
      ?.person
  return held(true) ?? held(false) ?? first
}

/** The branch that an office leads: its own with one unit, a joint one with several. */
export const makeOrganization = (
  d: Draw,
  lead: MadeOffice,
  units: ReadonlyArray<MadeOffice>
): NonNullable<OfficeState["organization"]> => {
  const foundedOn = "2021-07-01" as PlainDate
  const id = lead.id.replace("of_", "po_")
  const isJoint = units.length > 1
  const [first] = lead.full
  const body: PartyOrganization = {
    name: `${lead.office.name}${isJoint ? "联合" : ""}党支部`,
    county: lead.office.county,
    form: isJoint ? "jointBranch" : "independentBranch",
    units: units.map((unit) => ({ kind: "office" as const, office: unit.id, from: foundedOn })),
    leads: [{ office: lead.id, from: foundedOn }],
    ...(isJoint && { ground: "nearby" }),
    superior: "司法局党总支",
    foundedOn,
    heads: first === undefined ? [] : [{ person: headOf(d, lead, first), office: lead.id, from: foundedOn }],
    leaders: [],
    liaisons: []
  }
  return { id, ref: partyOrganization.ref(id), body }
}
