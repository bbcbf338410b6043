import {
  type Bilingual,
  commands,
  type CommandName,
  describeIssues,
  expectation,
  PlainDate,
  type Step
} from "@jiceng/core"
import { Effect, FileSystem, Result, Schema } from "effect"
import { type Unusable, unusable } from "../Unusable.ts"

const Steps = Schema.NonEmptyArray(
  Schema.Struct({
    command: Schema.Literals(Object.keys(commands) as ReadonlyArray<CommandName>).annotate(
      expectation("一个命令的名称，如 staff.leave", "the name of a command, such as staff.leave")
    ),
    input: Schema.Record(Schema.String, Schema.Unknown),
    on: Schema.optionalKey(PlainDate)
  })
)

const read = Schema.decodeUnknownResult(Steps, { errors: "all", onExcessProperty: "error" })

const lines = (issues: ReturnType<typeof describeIssues>, lang: keyof Bilingual): string =>
  issues.map(({ path, found, expected }) => `${path}: ${found} → ${expected[lang]}`).join("\n")

/** The steps of a what-if from a JSON file: a list of `command`, `input` and, where it is another day, `on`. */
export const stepsFrom = Effect.fnUntraced(function* (
  file: string
): Effect.fn.Return<ReadonlyArray<Step>, Unusable, FileSystem.FileSystem> {
  const fs = yield* FileSystem.FileSystem
  const text = yield* Effect.mapError(fs.readFileString(file), () =>
    unusable(`打不开文件 ${file}`, `can't open ${file}`)
  )
  const parsed = yield* Effect.try({
    try: (): unknown => JSON.parse(text),
    catch: () => unusable(`${file} 不是 JSON`, `${file} is no JSON`)
  })
  const steps = read(parsed)
  if (Result.isFailure(steps)) {
    const issues = describeIssues(steps.failure, { input: parsed })
    return yield* unusable(lines(issues, "zh"), lines(issues, "en"))
  }
  return steps.success.map(({ command, ...step }) => ({ command: commands[command], ...step }))
})
