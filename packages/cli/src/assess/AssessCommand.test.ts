import { spawn } from "node:child_process"
import { afterAll, assert, beforeAll, describe, expect, test } from "vitest"
import { bin, breached, demoFile, jiceng, jicengWith, report } from "../Program.test.fixture.ts"
import { widthOf } from "../terminal/Text.ts"

let demo: ReturnType<typeof demoFile>

beforeAll(() => {
  demo = demoFile()
})

afterAll(() => demo.remove())

/** The demo city read from its file, which is faster than seeding it anew. */
const stored = (day = "2026-06-30"): ReadonlyArray<string> => [
  "--store",
  `sqlite:${demo.file}`,
  "--as-of",
  day
]

describe("assess", () => {
  test("gives the same findings from the demo in memory and from its SQLite file", async () => {
    const [memory, sqlite] = await Promise.all([report("--demo"), report(...stored())])
    assert.isAbove(memory.findings.length, 100)
    assert.deepStrictEqual(sqlite, memory)
  })

  test("JSON has exactly the promised keys, with the proof and the lawful acts", async () => {
    const found = await report("--demo", ...breached)
    expect(found).toStrictEqual({
      rulebook: {
        id: "chisitong-2020-2",
        version: expect.any(String) as string,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/u) as string
      },
      asOf: "2026-06-30",
      findings: [
        {
          clause: "1.4.1",
          subject: { kind: "office", id: "of_guichi-12", name: "池州市贵池区白沙法律服务所" },
          force: "must",
          outcome: "violated",
          summary: {
            zh: "正式党员3名以上的所,设立基层党组织",
            en: ">=3 full members: the office has its own Party organization"
          },
          conditions: [
            { what: "fullMembers", operator: "atLeast", observed: 3, required: 3, met: true },
            { what: "ownOrganization", operator: "equal", observed: false, required: true, met: false }
          ],
          remedies: [
            {
              command: "party.found",
              input: {
                form: "independentBranch",
                office: "of_guichi-12",
                name: "池州市贵池区白沙法律服务所党支部",
                foundedOn: "2026-06-30"
              },
              missing: ["superior"]
            }
          ]
        }
      ]
    })
  })

  test("county, office, clause and outcome narrow the report down", async () => {
    const { findings } = await report(...stored(), "--county", "341702")
    assert.isTrue(findings.every(({ subject }) => /^(?:(?:of|po)_guichi-|341702$)/u.test(subject.id)))
    const some = await report(...stored(), "--clause", "1.4.1", "--clause", "1.6.2", "--outcome", "violated")
    assert.deepStrictEqual([...new Set(some.findings.map(({ clause }) => clause))].toSorted(), [
      "1.4.1",
      "1.6.2"
    ])
    assert.isTrue(some.findings.every(({ outcome }) => outcome === "violated"))
  })

  test("an earlier day has other facts", async () => {
    const [before, after] = await Promise.all([
      report(...stored("2026-05-27"), ...breached),
      report(...stored("2026-05-28"), ...breached)
    ])
    assert.deepStrictEqual(
      [before.findings[0]?.outcome, after.findings[0]?.outcome],
      ["notApplicable", "violated"]
    )
  })

  test("the rules of another day and what was known at another moment are told where they were asked for", async () => {
    const known = "2026-05-27T23:59:59.999+08:00"
    const [now, then, rules] = await Promise.all([
      report(...stored(), ...breached),
      report(...stored(), ...breached, "--known-at", "2026-05-27"),
      report(...stored(), "--rules-at", "2020-01-16", "--clause", "137.7.1")
    ])
    assert.notProperty(now, "knownAt")
    assert.deepStrictEqual([then.asOf, then.knownAt], ["2026-06-30", known])
    assert.deepStrictEqual(
      [now.findings[0]?.outcome, then.findings[0]?.outcome],
      ["violated", "notApplicable"]
    )
    assert.deepStrictEqual([rules.asOf, rules.rulesAt], ["2026-06-30", "2020-01-16"])
  })

  test.each([
    ["--known-at", "2026-06-31", "2026-06-31 is neither a day nor an instant"],
    ["--known-at", "2199-01-01", "has not come yet"],
    ["--rules-at", "2026", "2026 is no calendar day"]
  ])("%s %s can't be used", async (flag, given, said) => {
    const { status, err } = await jiceng("assess", ...stored(), flag, given)
    assert.strictEqual(status, 2)
    assert.include(err, said)
  })

  test("the table says what falls short, why, and what would clear it", async () => {
    const { out, err } = await jiceng("assess", ...stored(), ...breached)
    assert.strictEqual(err, "")
    assert.deepStrictEqual(out.split("\n").slice(2), [
      "池州市贵池区白沙法律服务所  of_guichi-12",
      "  ✗ 违反      1.4.1   正式党员 3 名以上的所设立党组织",
      "                      ✓ 正式党员人数：3（应为 ≥ 3）",
      "                      ✗ 设有本所党组织（含牵头联合党支部）：否（应为 是）",
      "                      → party.found form=independentBranch office=of_guichi-12 name=池州市贵池区白沙",
      "                        法律服务所党支部 foundedOn=2026-06-30 待填 superior",
      "",
      "✗ 违反 1",
      ""
    ])
  })

  test("in either language it keeps to the width", async () => {
    for (const [lang, columns] of [
      ["zh", 60],
      ["en", 60],
      ["en", 100]
    ] as const) {
      const { out } = await jicengWith({ COLUMNS: String(columns) }, "assess", ...stored(), "--lang", lang)
      assert.include(out, lang === "zh" ? "✗ 违反" : "✗ violated")
      for (const line of out.split("\n")) assert.isAtMost(widthOf(line), columns, line)
    }
  })

  test("colour is for a terminal, and for nobody who asks for none", async () => {
    const colour = "\u001b[31m✗ 违反"
    const [pipe, forced, refused] = await Promise.all([
      jiceng("assess", ...stored(), ...breached),
      jicengWith({ FORCE_COLOR: "1" }, "assess", ...stored(), ...breached),
      jicengWith({ FORCE_COLOR: "1", NO_COLOR: "1" }, "assess", ...stored(), ...breached)
    ])
    assert.notInclude(pipe.out, "\u001b[")
    assert.include(forced.out, colour)
    assert.strictEqual(refused.out, pipe.out)
  })

  test("a reader that leaves early is no error", async () => {
    const child = spawn(process.execPath, [bin, "assess", "--demo", "--format", "json"])
    let err = ""
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()))
    child.stdout.once("data", () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on("close", resolve))
    assert.deepStrictEqual([status, err], [0, ""])
  })
})
