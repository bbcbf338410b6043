import { afterAll, assert, beforeAll, describe, test } from "vitest"
import { demoFile, jiceng } from "../Program.test.fixture.ts"

let demo: ReturnType<typeof demoFile>

beforeAll(() => {
  demo = demoFile()
})

afterAll(() => demo.remove())

const explain = (...args: ReadonlyArray<string>) =>
  jiceng("explain", ...args, "--store", `sqlite:${demo.file}`, "--as-of", "2026-06-30")

describe("explain", () => {
  test("says why an office fails a clause, from which records, and what would clear it", async () => {
    const { status, out, err } = await explain("1.4.1", "of_guichi-12")
    assert.deepStrictEqual([status, err], [0, ""])
    for (const said of [
      "白沙法律服务所",
      "池司通〔2020〕2号 一(四)",
      "✗ 违反",
      "✓ 正式党员人数：3（应为 ≥ 3）",
      "✗ 设有本所党组织（含牵头联合党支部）：否（应为 是）",
      "officeRoster/of_guichi-12",
      "→ party.found",
      "minFullMembers",
      "可由其确定：市司法局"
    ])
      assert.include(out, said)
  })

  test("speaks English, and of a Party organization", async () => {
    const [office, organization] = await Promise.all([
      explain("1.3.3", "of_guichi-05", "--lang", "en"),
      explain("1.4.7", "po_guichi-05", "--lang", "en")
    ])
    assert.include(office.out, "the head is the director: no (required yes)")
    assert.strictEqual(organization.status, 0)
    assert.include(organization.out, "1.4.7")
  })

  test.each([
    ["a clause that doesn't exist", ["9.9", "of_guichi-12"], /没有条款 9\.9/u],
    ["a clause that isn't about it", ["4.5.1", "of_guichi-12"], /no finding of clause 4\.5\.1/u],
    ["an id of nobody who is judged", ["1.4.1", "pe_guichi-12-1"], /no office \(of_\)/u],
    ["an office that isn't there", ["1.4.1", "of_none"], /no such record: office\/of_none/u]
  ])("ends with 2 for %s", async (_, args, said) => {
    const { status, out, err } = await explain(...args)
    assert.deepStrictEqual([status, out], [2, ""])
    assert.match(err, said)
  })
})
