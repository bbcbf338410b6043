import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, test } from "vitest"
import { demoFile, jiceng } from "../Program.test.fixture.ts"

let demo: ReturnType<typeof demoFile>
let folder: string

beforeAll(() => {
  demo = demoFile()
  writeFileSync(join(demo.folder, "demo.key"), "cli test")
  folder = mkdtempSync(join(tmpdir(), "jiceng-act-"))
})

afterAll(() => {
  demo.remove()
  rmSync(folder, { recursive: true })
})

const act = (acts: ReadonlyArray<object>, ...args: ReadonlyArray<string>) => {
  const file = join(folder, "acts.json")
  writeFileSync(file, JSON.stringify(acts))
  return jiceng("act", file, "--store", `sqlite:${demo.file}`, ...args)
}

const admission = "pa_guichi-01-applicant"
const on = "2026-06-29"
const papers = [3, 5].map((item) => ({
  item,
  paper: { digest: "0".repeat(64), mediaType: "application/pdf", bytes: 1024, name: `第${item}项.pdf` }
}))

describe("act", () => {
  test("drives an application that was sent back to its decision, once for each key", async () => {
    const county = [
      { command: "admission.supply", input: { admission, on, papers } },
      { command: "admission.consent", input: { admission, on } }
    ]
    const first = await act(county, "--as", "341702", "--key", "morning")
    assert.deepStrictEqual([first.status, first.err], [0, ""])
    assert.deepStrictEqual(await act(county, "--as", "341702", "--key", "morning"), first)
    const { out, status } = await act([
      { command: "admission.accept", input: { admission, on } },
      { command: "admission.grant", input: { admission, on, licence: "皖池法服新" } }
    ])
    assert.strictEqual(status, 0)
    assert.deepStrictEqual(
      out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { command: string; value: unknown }).value),
      [{ admission }, { admission }]
    )
  })

  test("stops at the first that is refused, and says what is open now", async () => {
    const { out, err, status } = await act([
      { command: "docket.enter", input: { person: "pe_guichi-02-1", sort: "debt", from: on } },
      { command: "admission.consent", input: { admission: "pa_qingyang-02-applicant", on } },
      { command: "docket.enter", input: { person: "pe_guichi-02-1", sort: "debt", from: on } }
    ])
    assert.strictEqual(status, 2)
    assert.lengthOf(out.trim().split("\n"), 1)
    assert.include(err, "无权办理")
    const late = await act(
      [{ command: "admission.consent", input: { admission: "pa_qingyang-02-applicant", on } }],
      "--as",
      "341723"
    )
    assert.include(late.err, "已受理，不能县区同意执业申请；现在可以：补交执业申请材料、准予执业")
  })

  test("on no other day than today", async () => {
    const { status, err } = await act([{ command: "admission.consent", input: {}, on }])
    assert.strictEqual(status, 2)
    assert.include(err, "$[0].on")
  })
})
