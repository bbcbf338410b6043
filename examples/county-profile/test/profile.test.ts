import { createJiceng } from "@jiceng/core"
import { nodeServices } from "@jiceng/core/node"
import { deepStrictEqual, strictEqual } from "node:assert/strict"
import { test } from "node:test"
import { monthlyReception, recordReceptionDay, rulebook, voidReceptionDay } from "../src/index.ts"

const noon = Date.parse("2026-06-30T12:00:00+08:00")
const bureau = { id: "bureau", tier: "city", jurisdiction: "341700", posts: [] } as const

/** A register with an office of 55 m² in 贵池区 and one in 东至县. */
const opened = async () => {
  const started = Date.now()
  const jiceng = await createJiceng({
    store: "memory",
    ...nodeServices("a key of this test"),
    clock: () => noon + Date.now() - started,
    rulebook
  })
  const city = jiceng.as(bureau)
  for (const [id, county] of [
    ["of_1", "341702"],
    ["of_2", "341721"]
  ] as const) {
    const registered = await city.office.register({
      id,
      county,
      name: `第${id.slice(3)}法律服务所`,
      locality: { name: "梅村镇", kind: "township" },
      form: "partnership",
      since: "2018-05-01"
    })
    const premises = { independent: true, areaSquareMetres: 55 }
    const surveyed = await city.office.survey({ office: id, on: "2026-06-01", by: "市司法局", premises })
    deepStrictEqual([registered.ok, surveyed.ok], [true, true])
  }
  const outcome = async (clause: string, office: string, rulesAt: string) => {
    const answer = await city.assess({ kind: "office", office }, { factsAt: "2026-06-30", rulesAt })
    return answer.ok ? answer.value.findings.find((one) => one.clause === clause)?.outcome : answer.error.en
  }
  return { jiceng, city, outcome }
}

await test("60 square metres are asked for in 贵池区 alone, from the day on which it is set", async () => {
  const { jiceng, outcome } = await opened()
  strictEqual(await outcome("3.1.3", "of_1", "2026-06-30"), "advised")
  strictEqual(await outcome("3.1.3", "of_1", "2026-07-01"), "violated")
  strictEqual(await outcome("3.1.3", "of_2", "2026-07-01"), "advised")
  await jiceng.close()
})

await test("a reception day every month is the county's own rule, with its own records", async () => {
  const { jiceng, city, outcome } = await opened()
  const asked = () => outcome(monthlyReception.id, "of_1", "2026-06-30")
  strictEqual(await asked(), "pending")
  strictEqual(await outcome(monthlyReception.id, "of_2", "2026-06-30"), undefined)
  strictEqual(await outcome(monthlyReception.id, "of_1", "2026-05-31"), undefined)
  const done = await city.perform(recordReceptionDay, { office: "of_1", on: "2026-06-10", visitors: 12 })
  strictEqual(done.ok, true)
  strictEqual(await asked(), "satisfied")
  if (!done.ok) return
  await city.perform(voidReceptionDay, { ...done.value, reason: "重复登记" })
  strictEqual(await asked(), "pending")
  await jiceng.close()
})

await test("its command refuses a day to come, and an office of another county", async () => {
  const { jiceng, city } = await opened()
  const held = { office: "of_1", on: "2026-07-01", visitors: 1 }
  const early = await city.perform(recordReceptionDay, held)
  strictEqual(!early.ok && early.error._tag, "FutureDay")
  const other = await city.perform(recordReceptionDay, { ...held, office: "of_2", on: "2026-06-10" })
  strictEqual(!other.ok && other.error._tag, "OtherCounty")
  await jiceng.close()
})
