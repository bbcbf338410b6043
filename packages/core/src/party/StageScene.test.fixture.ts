import { Effect } from "effect"
import { addMember, addOffice, bodyIn, openScene, type Scene } from "../Scene.test.fixture.ts"
import { officeRoster } from "../office/Roster.ts"

/** 甲 on the staff since 2019-01-01, a probationary member since 2020-07-01. */
export const withMember = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a" })
  yield* Effect.orDie(scene.act("party.recordStage", { ...stage, stage: "probationary", on: "2020-07-01" }))
  return scene
})

export const stage = { office: "of_1", person: "pe_a", stage: "full", on: "2021-07-01" }

export const stagesOf = ({ data }: Scene) =>
  bodyIn(officeRoster, data.rows.get("officeRoster/of_1")!.body).stages
