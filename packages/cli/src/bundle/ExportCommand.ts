import { Console, Effect, Option } from "effect"
import { Argument, Command } from "effect/cli"
import { language } from "../Flags.ts"
import { localOperator } from "../store/LocalOperator.ts"
import { openRegister } from "../store/OpenRegister.ts"
import { storeChoice } from "../store/StoreChoice.ts"
import { sources } from "../store/StoreFlags.ts"
import { progress } from "../terminal/Progress.ts"
import { refused, unusable } from "../Unusable.ts"
import { writeBundle } from "./WriteBundle.ts"

export const exportCommand = Command.make(
  "export",
  {
    file: Argument.String("file").pipe(Argument.withDescription("写到哪个文件 / the file to write")),
    ...sources,
    lang: language
  },
  Effect.fn("cli.export")(function* ({ file, lang, ...typed }) {
    const choice = yield* storeChoice({ ...typed, bundle: Option.none() })
    const { layer } = yield* openRegister(choice, lang)
    const { onProgress, end } = progress(lang)
    let records = 0
    yield* writeBundle(file, {
      actor: localOperator,
      onProgress: (at) => {
        records = at.records
        onProgress(at)
      }
    }).pipe(
      Effect.catchTag("BundleUnwritable", ({ reason }) =>
        Effect.fail(unusable(`写不了 ${file}（${reason}）`, `can't write ${file} (${reason})`))
      ),
      Effect.mapError((error) => (error._tag === "Unusable" ? error : refused(error))),
      Effect.provide(layer),
      Effect.ensuring(Effect.sync(end))
    )
    yield* Console.log(
      lang === "zh"
        ? `${file}：${records} 条记录，含个人信息，请妥善保管`
        : `${file}: ${records} records, personal data unmasked`
    )
  })
).pipe(
  Command.withDescription("把名册导出为一个数据包 / export a register as one bundle"),
  Command.withExamples([
    {
      command: "jiceng export register.json --store sqlite:.jiceng/register.sqlite",
      description: "一个数据库 / one database"
    },
    { command: "jiceng export demo.json --demo", description: "演示市 / the demo city" }
  ])
)
