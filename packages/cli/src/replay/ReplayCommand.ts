import {
  chisitong,
  explain,
  Instant,
  PlainDate,
  replay,
  type SealedReport,
  subjectKinds,
  DivisionCode
} from "@jiceng/core"
import { Console, Effect, Result, Schema } from "effect"
import { Argument, Command } from "effect/cli"
import { readFileSync } from "node:fs"
import { language } from "../Flags.ts"
import { readingDigest } from "../store/Reading.ts"
import { type Unusable, unusable } from "../Unusable.ts"

/** The report's outline; what its facts are is covered by their hash, which the replay checks first. */
const Outline = Schema.Struct({
  v: Schema.Literal(3),
  rulebook: Schema.Struct({ id: Schema.String, version: Schema.String, hash: Schema.String }),
  rulesAt: PlainDate,
  factsAt: PlainDate,
  knownAt: Schema.optionalKey(Instant),
  cursor: Schema.Struct({ seq: Schema.Finite, digest: Schema.String, recordedAt: Schema.String }),
  facts: Schema.Array(
    Schema.Struct({
      kind: Schema.Literals(subjectKinds),
      county: Schema.optionalKey(DivisionCode),
      sheets: Schema.Json
    })
  ),
  factsHash: Schema.String,
  findingsHash: Schema.String
})

const decode = Schema.decodeUnknownResult(Schema.fromJsonString(Outline))

/** A sealed report as `assess --seal` wrote it. */
const receiptIn = (file: string): Effect.Effect<SealedReport, Unusable> =>
  Effect.try({
    try: () => readFileSync(file, "utf8"),
    catch: (error) => {
      const code = error instanceof Error && "code" in error ? String(error.code) : "?"
      return unusable(`打不开文件 ${file}（${code}）`, `can't open the file ${file} (${code})`)
    }
  }).pipe(
    Effect.flatMap((text) => {
      const read = decode(text)
      return Result.isSuccess(read)
        ? Effect.succeed(read.success as unknown as SealedReport)
        : Effect.fail(unusable(`${file} 不是封存的报告`, `${file} is no sealed report`))
    })
  )

export const replayCommand = Command.make(
  "replay",
  {
    receipt: Argument.File("receipt", { mustExist: false }).pipe(
      Argument.withDescription("assess --seal 写下的回执 / the receipt that assess --seal wrote")
    ),
    lang: language
  },
  Effect.fn("cli.replay")(function* ({ receipt, lang }) {
    const report = yield* receiptIn(receipt)
    const replayed = replay(readingDigest, [chisitong], report)
    if (Result.isFailure(replayed)) {
      const { zh, en } = explain(replayed.failure)
      return yield* unusable(zh, en)
    }
    const findings = (JSON.parse(replayed.success) as ReadonlyArray<unknown>).length
    const { rulebook, factsAt, cursor, findingsHash } = report
    const said =
      lang === "zh"
        ? [
            `与封存时逐字节相同：${findings} 条结论，${factsAt} 的事实，登记簿第 ${cursor.seq} 号`,
            `规则集 ${rulebook.id} ${rulebook.version}（${rulebook.hash}）`,
            `结论 SHA-256 ${findingsHash}`
          ]
        : [
            `the same bytes as were sealed: ${findings} findings, facts of ${factsAt}, journal entry ${cursor.seq}`,
            `rulebook ${rulebook.id} ${rulebook.version} (${rulebook.hash})`,
            `findings SHA-256 ${findingsHash}`
          ]
    yield* Console.log(said.join("\n"))
  })
).pipe(
  Command.withDescription("重演封存的报告 / make a sealed report's findings again, byte for byte"),
  Command.withExamples([
    {
      command: "jiceng replay receipt.json",
      description: "核对回执 / whether the receipt still gives what was sealed"
    }
  ])
)
