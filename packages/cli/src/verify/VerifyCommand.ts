import { verifyJournal } from "@jiceng/core"
import { Console, Effect } from "effect"
import { Command } from "effect/cli"
import { language } from "../Flags.ts"
import { openRegister } from "../store/OpenRegister.ts"
import { existingStore } from "../store/StoreChoice.ts"
import { store, tenant } from "../store/StoreFlags.ts"
import { refused } from "../Unusable.ts"

export const verifyCommand = Command.make(
  "verify",
  { store, tenant, lang: language },
  Effect.fn("cli.verify")(function* ({ store: typed, tenant: whose, lang }) {
    const choice = yield* existingStore(typed, whose)
    const { layer } = yield* openRegister(choice, lang)
    const head = yield* verifyJournal(whose).pipe(Effect.mapError(refused), Effect.provide(layer))
    yield* Console.log(
      lang === "zh"
        ? `登记簿完好：${head.seq} 条，最后 ${head.recordedAt}\n链头 ${head.digest}`
        : `the journal is whole: ${head.seq} entries, the last ${head.recordedAt}\nhead ${head.digest}`
    )
  })
).pipe(
  Command.withDescription(
    "逐条核对登记簿的链与正文 / check the journal: every link, every body against its digest"
  ),
  Command.withExamples([
    {
      command: "jiceng verify --store sqlite:.jiceng/register.sqlite",
      description: "一个数据库 / one database"
    }
  ])
)
