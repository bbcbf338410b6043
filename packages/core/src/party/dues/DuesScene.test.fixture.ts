import { Effect } from "effect"
import {
  addJointBranch,
  addMember,
  addOffice,
  bodyIn,
  openScene,
  type Scene
} from "../../Scene.test.fixture.ts"
import { duesAccount } from "./Dues.ts"

/** A joint branch since 2025-01-01; 甲 practises at its first office, 乙 is other staff, the second left on 2026-06-20. */
export const withBranch = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addMember(scene, { id: "pe_a", from: "2025-03-01" })
  yield* addMember(scene, { id: "pe_b", practitioner: false })
  yield* addMember(scene, { id: "pe_c", office: "of_2" })
  yield* addJointBranch(scene, ["of_1", "of_2"], { foundedOn: "2025-01-01" })
  yield* Effect.orDie(
    scene.act("party.leaveJointBranch", { organization: "po_1", office: "of_2", on: "2026-06-20" })
  )
  return scene
})

export const dues = {
  id: "dp_1",
  organization: "po_1",
  office: "of_1",
  person: "pe_a",
  on: "2025-03-01",
  amount: "60000"
}
export const refund = { organization: "po_1", period: 2025, on: "2025-03-01", amount: "60000" }

export const periodsOf = ({ data }: Scene) =>
  bodyIn(duesAccount, data.rows.get("duesAccount/po_1")!.body).periods.map(
    ({ period, paid, refunded }) => `${period} ${paid} ${refunded}`
  )
