import { Effect } from "effect"
import { addMember, addOffice, bodyIn, openScene, type Scene } from "../Scene.test.fixture.ts"
import { officeRoster } from "../office/Roster.ts"
import { partyOrganization } from "./PartyOrganization.ts"

/**
 * A joint branch of 甲所 and 乙所 since 2026-06-01, led by 甲所; 丙所 stands outside. In 甲所 甲 is director and a full
 * member, 乙 partner and a full member, 丙 a probationary one; in 乙所 戊 is director and a full member, 己 no member.
 */
export const withJoint = Effect.gen(function* () {
  const scene = yield* openScene()
  for (const id of ["of_1", "of_2", "of_3"]) yield* addOffice(scene, { id })
  yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
  yield* addMember(scene, { id: "pe_b", post: "partner", stage: "full" })
  yield* addMember(scene, { id: "pe_c", stage: "probationary" })
  yield* addMember(scene, { id: "pe_e", office: "of_2", post: "director", stage: "full" })
  yield* addMember(scene, { id: "pe_f", office: "of_2" })
  yield* Effect.orDie(
    scene.act("party.found", {
      form: "jointBranch",
      id: "po_1",
      name: "联合党支部",
      superior: "贵池区司法局党总支",
      foundedOn: "2026-06-01",
      ground: "largeLeadsSmall",
      lead: "of_1",
      units: ["of_1", "of_2"].map((office) => ({ kind: "office", office }))
    })
  )
  return scene
})

export const organizationIn = ({ data }: Scene, id = "po_1") =>
  bodyIn(partyOrganization, data.rows.get(partyOrganization.ref(id))!.body)

export const rosterIn = ({ data }: Scene, id = "of_1") =>
  bodyIn(officeRoster, data.rows.get(officeRoster.ref(id))!.body)

/** Dated entries in short: who, or which office, from when to when. */
export const spans = (
  entries: ReadonlyArray<{
    readonly person?: string
    readonly office?: string
    readonly from: string
    readonly to?: string
  }>
) =>
  entries.map(({ person, office, from, to }) =>
    [person ?? office, from, ...(to === undefined ? [] : [to])].join(" ")
  )
