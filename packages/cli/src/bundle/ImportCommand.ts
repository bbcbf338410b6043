import { checkBundle, explain, importBundle, type JicengError } from "@jiceng/core"
import { Console, Effect } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { language } from "../Flags.ts"
import { deploymentKey, keyFile } from "../store/DeploymentKey.ts"
import { localOperator } from "../store/LocalOperator.ts"
import { anyStore } from "../store/StoreChoice.ts"
import { store, tenant } from "../store/StoreFlags.ts"
import { progress } from "../terminal/Progress.ts"
import type { Language } from "../terminal/Words.ts"
import { unusable, type Unusable } from "../Unusable.ts"
import { bundleFile } from "./BundleFile.ts"

/** A refused bundle with every fault that is listed, one a line; other errors in their sentence. */
const refusal = (error: JicengError): Unusable => {
  const { zh, en } = explain(error)
  if (error._tag !== "BundleRefused") return unusable(zh, en)
  const { faults, total } = error
  const lines = faults.map(
    ({ path, found, expected }) => `  ${path}\n    ${found} → ${expected.zh} / ${expected.en}`
  )
  const more = total > faults.length ? [`  … ${total - faults.length}`] : []
  return unusable(
    `数据包有 ${total} 处错误，未写入：`,
    [`${total} faults in the bundle, nothing was written:`, ...lines, ...more].join("\n")
  )
}

const kindLines = (kinds: Readonly<Record<string, number>>): ReadonlyArray<string> =>
  Object.entries(kinds).map(([kind, records]) => `  ${kind.padEnd(22)} ${records}`)

const said = (records: number, already: boolean, lang: Language): string => {
  if (already)
    return lang === "zh" ? `名册已是这样，没有写入` : `the register holds this already, nothing to do`
  return lang === "zh" ? `已导入 ${records} 条记录` : `${records} records imported`
}

export const importCommand = Command.make(
  "import",
  {
    bundle: Argument.File("bundle", { mustExist: false }).pipe(
      Argument.withDescription("名册数据包 / the register bundle")
    ),
    store,
    tenant,
    keyFile,
    check: Flag.Boolean("check").pipe(
      Flag.withDescription("只检查，不写入 / only check, write nothing"),
      Flag.withoutNegation,
      Flag.withDefault(false)
    ),
    lang: language
  },
  Effect.fn("cli.import")(function* ({ bundle, store: typed, tenant: whose, keyFile: key, check, lang }) {
    const choice = yield* anyStore(typed, whose)
    const source = yield* bundleFile(bundle).pipe(Effect.mapError(refusal))
    const { writableRegister } = yield* Effect.promise(() => import("../store/SqliteRegister.ts"))
    const { readingDigest } = yield* Effect.promise(() => import("../store/Reading.ts"))
    const { Digest } = yield* Effect.promise(() => import("@jiceng/core"))
    const { onProgress, end } = progress(lang)
    if (check) {
      const { records, kinds } = yield* checkBundle(source, { onProgress }).pipe(
        Effect.provideService(Digest, readingDigest),
        Effect.mapError(refusal),
        Effect.ensuring(Effect.sync(end))
      )
      const sound =
        lang === "zh" ? `数据包可以导入：${records} 条记录` : `the bundle is sound: ${records} records`
      return yield* Console.log([sound, ...kindLines(kinds)].join("\n"))
    }
    const secret = yield* deploymentKey(choice.file, key)
    const { records, kinds, already } = yield* importBundle(source, {
      actor: localOperator,
      onProgress
    }).pipe(
      Effect.mapError(refusal),
      Effect.provide(writableRegister(choice, secret)),
      Effect.ensuring(Effect.sync(end))
    )
    yield* Console.log([said(records, already, lang), ...kindLines(kinds)].join("\n"))
  })
).pipe(
  Command.withDescription(
    "把名册数据包导入空的数据库 / import a register bundle into an empty database; all faults are told at once"
  ),
  Command.withExamples([
    {
      command: "jiceng import register.json --store sqlite:register.sqlite",
      description: "导入；中断后再次运行即续 / import; run again to go on after a crash"
    },
    {
      command: "jiceng import register.json --store sqlite:register.sqlite --check",
      description: "只检查 / only check"
    }
  ])
)
