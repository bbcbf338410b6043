import type { Comparison } from "@jiceng/core"
import { afterAll, assert, beforeAll, describe, test } from "vitest"
import { demoFile, jiceng } from "../Program.test.fixture.ts"

let demo: ReturnType<typeof demoFile>

beforeAll(() => {
  demo = demoFile()
})

afterAll(() => demo.remove())

const compare = (...args: ReadonlyArray<string>) =>
  jiceng("compare", "--store", `sqlite:${demo.file}`, "--as-of", "2026-06-30", ...args)

describe("compare", () => {
  test("tells what a higher floor would do", async () => {
    const { out, err, status } = await compare("--set", "minArea=100")
    assert.deepStrictEqual([status, err], [0, ""])
    assert.include(out, "  3.1.3  minArea: 50 → 100")
    assert.include(out, "  3.1.3  提示 → 违反  11")
    assert.include(out, "受影响的所：11")
  })

  test("as JSON has the changes, the findings and the offices", async () => {
    const { out } = await compare("--set", "minArea=100", "--county", "341702", "--format", "json")
    const { changes, findings, offices } = JSON.parse(out) as Comparison
    assert.deepStrictEqual(changes.clauses, ["3.1.3"])
    assert.isTrue(findings.every(({ rule }) => rule === "3.1.3"))
    assert.isTrue(offices.length > 0 && offices.every(({ id }) => id.startsWith("of_guichi-")))
  })

  test.each([
    ["minArea", /应写作[\s\S]*write it as/u],
    ["levyRate=0.05", /amendments\[0\]\.parameter/u],
    ["minArea=100@2026-02-30", /amendments\[0\]\.since/u]
  ])("--set %s can't be used", async (set, said) => {
    const { status, out, err } = await compare("--set", set)
    assert.deepStrictEqual([status, out], [2, ""])
    assert.match(err, said)
  })
})
