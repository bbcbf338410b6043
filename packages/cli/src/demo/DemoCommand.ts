import { Console, Effect } from "effect"
import { Command } from "effect/cli"
import { existsSync } from "node:fs"
import { language } from "../Flags.ts"
import { deploymentKey, keyFile } from "../store/DeploymentKey.ts"
import { anyStore } from "../store/StoreChoice.ts"
import { store, tenant } from "../store/StoreFlags.ts"
import { unusable } from "../Unusable.ts"

export const demoCommand = Command.make(
  "demo",
  { store, tenant, keyFile, lang: language },
  Effect.fn("cli.demo")(function* ({ store: typed, tenant: whose, keyFile: key, lang }) {
    const choice = yield* anyStore(typed, whose)
    const isNew = !existsSync(choice.file)
    const { demoEntropy, seedDemo } = yield* Effect.promise(() => import("@jiceng/demo"))
    const { writableRegister } = yield* Effect.promise(() => import("../store/SqliteRegister.ts"))
    const secret = yield* deploymentKey(choice.file, key)
    if (isNew) yield* Console.error(lang === "zh" ? "正在写入演示市……" : "entering the demo city …")
    const summary = yield* seedDemo.pipe(
      Effect.mapError((error) =>
        unusable(
          `演示市没有写完（${error._tag}）；数据库里可能有别的记录`,
          `the demo city wasn't entered to its end (${error._tag}); the database may hold other records`
        )
      ),
      Effect.provide(writableRegister(choice, secret, demoEntropy()))
    )
    const { offices, staff, receipts, head } = summary
    yield* Console.log(
      lang === "zh"
        ? `${choice.file}：虚构的 ${offices} 个所、${staff} 名人员、${receipts} 笔收费，登记簿 ${head.seq} 条`
        : `${choice.file}: ${offices} invented offices, ${staff} people, ${receipts} receipts, ${head.seq} journal entries`
    )
  })
).pipe(
  Command.withDescription("把虚构的演示市写入数据库 / enter the invented demo city into a database"),
  Command.withExamples([
    { command: "jiceng demo --store sqlite:demo.sqlite", description: "一个新数据库 / a new database" }
  ])
)
