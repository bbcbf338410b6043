import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { canonicalJson } from "../journal/Canonical.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  digest,
  factsOf,
  openScene,
  today
} from "../Scene.test.fixture.ts"
import { chisitong } from "../chisitong/chisitong.ts"
import type { Rulebook } from "./Rulebook.ts"
import { replay, type SealedReport } from "./SealedReport.ts"

const all = { kind: "all" } as const

/** Two offices: one violates 1.3.3 and has remedies, the other lacks a director, so that facts are unknown. */
const sealed = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
  yield* addMember(scene, { id: "pe_b", post: "partner", stage: "full" })
  yield* addBranch(scene)
  yield* addOffice(scene, { id: "of_2", name: "第二“所”\n𠮷" })
  yield* addMember(scene, { id: "pe_c", office: "of_2", stage: "probationary" })
  yield* scene.act("fund.recordReceipt", { office: "of_2", on: today, amount: "100050" })
  const { jiceng, on } = scene
  const report = yield* on(jiceng.seal(all, { actor: actors.city }))
  const { findings } = yield* on(jiceng.assess(all, { actor: actors.city }))
  return { scene, report, findings, file: JSON.stringify(report, null, 2) }
})

const read = (file: string) => JSON.parse(file) as SealedReport
const ends = (report: SealedReport, installed: ReadonlyArray<Rulebook> = [chisitong]) =>
  Result.match(replay(digest, installed, report), {
    onSuccess: () => "replayed",
    onFailure: (error) => (error._tag === "SealBroken" ? `SealBroken ${error.what}` : error._tag)
  })

/** Replays in another process, from the package as it is installed; answers with the bytes that it printed. */
const replayElsewhere = (file: string) =>
  Effect.callback<Buffer>((resume) => {
    const program = `
      import { chisitong, replay } from "@jiceng/core"
      import { nodeDigest } from "@jiceng/core/node"
      let file = ""
      for await (const part of process.stdin) file += part
      const made = replay(nodeDigest("another key"), [chisitong], JSON.parse(file))
      if (made._tag === "Failure") throw made.failure
      process.stdout.write(made.success)`
    const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      stdio: ["pipe", "pipe", "pipe"]
    })
    const out: Array<Buffer> = []
    const err: Array<Buffer> = []
    child.stdout.on("data", (part: Buffer) => out.push(part))
    child.stderr.on("data", (part: Buffer) => err.push(part))
    child.on("close", (code) =>
      resume(
        code === 0 ? Effect.succeed(Buffer.concat(out)) : Effect.die(new Error(Buffer.concat(err).toString()))
      )
    )
    child.stdin.setDefaultEncoding("utf8")
    child.stdin.end(file)
  })

describe("a sealed report", () => {
  it.effect("says the rulebook, the days and the place in the journal, and holds unknown facts as null", () =>
    Effect.gen(function* () {
      const { scene, report } = yield* sealed
      const { rulebook, rulesAt, factsAt, cursor, facts } = report
      assert.deepStrictEqual(
        { rulebook, cursor },
        { rulebook: scene.jiceng.rulebook, cursor: scene.data.head }
      )
      assert.deepStrictEqual([rulesAt, factsAt], [today, today])
      assert.deepStrictEqual(facts[0]!.sheets.columns["directorStage"], [5, null])
      const past = yield* scene.on(
        scene.jiceng.seal(all, {
          actor: actors.city,
          factsAt: "2019-06-01" as PlainDate,
          rulesAt: "2020-01-16" as PlainDate
        })
      )
      assert.deepStrictEqual([past.rulesAt, past.factsAt] as ReadonlyArray<string>, [
        "2020-01-16",
        "2019-06-01"
      ])
      assert.strictEqual(ends(read(JSON.stringify(past))), "replayed")
    })
  )

  it.effect("makes the findings again, remedies included, byte for byte", () =>
    Effect.gen(function* () {
      const { file, findings } = yield* sealed
      assert.isTrue(findings.some(({ remedies }) => remedies.length > 0))
      const text = Result.getOrThrow(replay(digest, [chisitong], read(file)))
      assert.strictEqual(text, canonicalJson(findings))
    })
  )

  it.effect("makes the same bytes in a fresh process, with another key and from the file alone", () =>
    Effect.gen(function* () {
      const { file } = yield* sealed
      const here = Buffer.from(Result.getOrThrow(replay(digest, [chisitong], read(file))))
      const there = yield* replayElsewhere(file)
      assert.isTrue(here.equals(there))
      assert.isAbove(here.length, 1_000)
    })
  )

  it.effect.each<readonly [string, (file: string) => string, string]>([
    ["a fact", (file) => file.replace(/("fullMembers": \[\s*)2/u, "$13"), "SealBroken facts"],
    [
      "an unknown fact made known",
      (file) => file.replace(/("directorStage": \[\s*5,\s*)null/u, "$15"),
      "SealBroken facts"
    ],
    ["a subject's name", (file) => file.replace('"name": "第1', '"name": "第9'), "SealBroken facts"],
    ["what a remedy needs", (file) => file.replace('"pe_a"', '"pe_z"'), "SealBroken facts"],
    ["the facts' hash", (file) => file.replace(/("factsHash": ")./u, "$1x"), "SealBroken facts"],
    ["the findings' hash", (file) => file.replace(/("findingsHash": ")./u, "$1x"), "SealBroken findings"],
    [
      "the day of the rules",
      (file) => file.replace('"rulesAt": "2026', '"rulesAt": "2016'),
      "SealBroken facts"
    ],
    [
      "the day of the facts",
      (file) => file.replace('"factsAt": "2026', '"factsAt": "2025'),
      "SealBroken facts"
    ],
    ["the place in the journal", (file) => file.replace(/("seq": )/u, "$11"), "SealBroken facts"],
    [
      "the rulebook's version",
      (file) => file.replace('"version": "', '"version": "9'),
      "RulebookNotInstalled"
    ],
    ["the rulebook", (file) => file.replace(/("hash": ")./u, "$1x"), "RulebookNotInstalled"],
    [
      "only the order of keys and the blanks",
      (file) => JSON.stringify(Object.fromEntries(Object.entries(read(file)).toReversed())),
      "replayed"
    ]
  ])("tells when somebody changed %s", ([, change, end]) =>
    Effect.gen(function* () {
      const { file } = yield* sealed
      const changed = change(file)
      assert.notStrictEqual(changed, file)
      assert.strictEqual(ends(read(changed)), end)
    })
  )

  it.effect("tells when somebody changed a fact and made its hash right again", () =>
    Effect.gen(function* () {
      const { file } = yield* sealed
      const { rulesAt, factsAt, cursor, facts, ...rest } = read(
        file.replace(/("directorStage": \[\s*)5/u, "$10")
      )
      const covered = { rulesAt, factsAt, cursor, facts }
      const forged = { ...rest, ...covered, factsHash: digest.sha256(canonicalJson(covered)) }
      assert.strictEqual(ends(forged), "SealBroken findings")
    })
  )

  it.effect("is replayed by the rulebook that sealed it, whichever others are installed", () =>
    Effect.gen(function* () {
      const { report } = yield* sealed
      const [first, ...rules] = chisitong.rules
      const newer: Rulebook = {
        ...chisitong,
        version: "9.9.9",
        rules: [{ ...first!, revision: first!.revision + 1 }, ...rules]
      }
      assert.strictEqual(ends(report, [newer, chisitong]), "replayed")
      assert.strictEqual(ends(report, [newer]), "RulebookNotInstalled")
      assert.strictEqual(ends(report, []), "RulebookNotInstalled")
      const missing = Result.getOrThrow(Result.flip(replay(digest, [newer], report)))
      assert.deepStrictEqual(factsOf(missing), { _tag: "RulebookNotInstalled", ...report.rulebook })
    })
  )

  it.effect("is only of what the actor may read", () =>
    Effect.gen(function* () {
      const { scene } = yield* sealed
      const { facts } = yield* scene.on(scene.jiceng.seal(all, { actor: actors.director }))
      assert.deepStrictEqual(
        facts[0]!.sheets.subjects.map(({ id }) => id),
        ["of_1"]
      )
      const county = { kind: "county", county: "341721" as never } as const
      const refused = yield* Effect.flip(scene.on(scene.jiceng.seal(county, { actor: actors.guichi })))
      assert.strictEqual(refused._tag, "Forbidden")
    })
  )
})
