import type { Simulation } from "@jiceng/core"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, test } from "vitest"
import { demoFile, jiceng } from "../Program.test.fixture.ts"

let demo: ReturnType<typeof demoFile>
let folder: string

beforeAll(() => {
  demo = demoFile()
  folder = mkdtempSync(join(tmpdir(), "jiceng-simulate-"))
})

afterAll(() => {
  demo.remove()
  rmSync(folder, { recursive: true })
})

const file = (content: unknown): string => {
  const at = join(folder, "steps.json")
  writeFileSync(at, typeof content === "string" ? content : JSON.stringify(content))
  return at
}

const simulate = (content: unknown, ...args: ReadonlyArray<string>) =>
  jiceng("simulate", file(content), "--store", `sqlite:${demo.file}`, ...args)

/** Somebody of 白沙所 moves to 枫岭所, which has too few people. */
const move = (on: string) => [
  {
    command: "staff.leave",
    input: { office: "of_guichi-12", person: "pe_guichi-12-4", on: "2026-07-31" },
    on
  },
  {
    command: "staff.join",
    input: { office: "of_guichi-11", person: "pe_guichi-12-4", practitioner: true, from: "2026-08-01" },
    on
  }
]

describe("simulate", () => {
  test("tells what a move would change for both offices, and writes nothing", async () => {
    const verified = () => jiceng("verify", "--store", `sqlite:${demo.file}`)
    const before = await verified()
    const { out, err, status } = await simulate(move("2026-08-01"), "--as", "341702")
    assert.deepStrictEqual([status, err], [0, ""])
    assert.include(out, "  消除  3.2.1  池州市贵池区枫岭法律服务所  ✗ 违反 → ✓ 符合")
    assert.include(out, "  消除  1.4.1  池州市贵池区白沙法律服务所")
    assert.match(out, /可办 {2}staff\.leave \(2026-08-01\)/u)
    assert.strictEqual(before.status, 0)
    assert.deepStrictEqual(await verified(), before)
  })

  test("as JSON has the difference with both findings, and a refusal with its facts", async () => {
    const steps = [...move("2026-08-01"), ...move("2026-08-01")]
    const { out } = await simulate(steps, "--format", "json", "--lang", "en")
    const { findings, steps: ends, factsAt } = JSON.parse(out) as Simulation
    assert.strictEqual(factsAt, "2026-08-01")
    assert.deepStrictEqual(
      ends.map(({ ended }) => ended),
      ["done", "done", "refused", "notReached"]
    )
    const cleared = findings.find(({ rule, subject }) => rule === "3.2.1" && subject.id === "of_guichi-11")!
    assert.deepStrictEqual([cleared.before?.outcome, cleared.after?.outcome], ["violated", "satisfied"])
  })

  test.each([
    [[{}], /\$\[0\]\.command[\s\S]*such as staff\.leave/u],
    [[], /\$/u],
    ["no json", /不是 JSON[\s\S]*is no JSON/u],
    [[{ command: "staff.leave", input: {}, on: "2026-02-30" }], /\$\[0\]\.on/u]
  ])("steps that can't be read: %j", async (content, said) => {
    const { status, out, err } = await simulate(content)
    assert.deepStrictEqual([status, out], [2, ""])
    assert.match(err, said)
  })
})
