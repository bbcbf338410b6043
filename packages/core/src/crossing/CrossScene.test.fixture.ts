import { Effect } from "effect"
import type { Scene } from "../Scene.test.fixture.ts"
import { rosterIn, withJoint } from "../party/JointBranch.test.fixture.ts"

/** What a cross-appointment of 乙 takes: partner and leader in 甲所, as of `withLeaders`. */
export const cross = {
  office: "of_1",
  organization: "po_1",
  person: "pe_b",
  direction: "partyIntoManagement",
  partyPost: "partyLeader",
  managementPost: "partner",
  from: "2026-06-10"
}

export const headship = { organization: "po_1", office: "of_1", person: "pe_a", from: "2026-06-05" }

/** The joint branch, with director 甲 its head and partner 乙 one of its leaders, both since 2026-06-05. */
export const withLeaders = Effect.gen(function* () {
  const scene = yield* withJoint
  yield* Effect.orDie(scene.act("party.appointHead", headship))
  yield* Effect.orDie(scene.act("party.appointLeader", { ...headship, person: "pe_b" }))
  return scene
})

/** The pairs of a roster in short. */
export const pairsIn = (scene: Scene, office = "of_1") =>
  rosterIn(scene, office).crossAppointments.map(
    ({ person, direction, partyEntry, managementEntry, from, to }) =>
      [
        person,
        direction === "partyIntoManagement"
          ? `${partyEntry.post} → ${managementEntry.post}`
          : `${managementEntry.post} → ${partyEntry.post}`,
        from,
        ...(to === undefined ? [] : [to])
      ].join(" ")
  )
