import { Jiceng, type JicengError } from "@jiceng/core"
import { Console, Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { stepsFrom } from "../simulate/Steps.ts"
import { actingAs, actorOf } from "../store/ActingAs.ts"
import { deploymentKey, keyFile } from "../store/DeploymentKey.ts"
import { existingStore } from "../store/StoreChoice.ts"
import { store, tenant } from "../store/StoreFlags.ts"
import { refused, unusable } from "../Unusable.ts"

export const actCommand = Command.make(
  "act",
  {
    acts: Argument.File("acts", { mustExist: false }).pipe(
      Argument.withDescription("要办的事项的 JSON 文件 / the acts, as a JSON file")
    ),
    store,
    tenant,
    as: actingAs,
    key: Flag.String("key").pipe(
      Flag.withDescription("同一键重发不会重复生效 / sent again with the same key, it takes effect once"),
      Flag.optional
    ),
    keyFile
  },
  Effect.fn("cli.act")(function* ({ acts: file, store: at, tenant: whose, as, key, keyFile: secretFile }) {
    const acts = yield* stepsFrom(file)
    // What is done is done now: another day is for a what-if.
    const dated = acts.findIndex(({ on }) => on !== undefined)
    if (dated !== -1)
      return yield* unusable(
        `$[${dated}].on：办理的日子就是今天，不能另填`,
        `$[${dated}].on: acts are done today, leave it out`
      )
    const actor = yield* actorOf(as)
    const choice = yield* existingStore(at, whose)
    const secret = yield* deploymentKey(choice.file, secretFile)
    const { writableRegister } = yield* Effect.promise(() => import("../store/SqliteRegister.ts"))
    yield* Effect.gen(function* () {
      const { execute } = yield* Jiceng
      for (const [place, { command, input }] of acts.entries()) {
        const own = Option.map(key, (given) => ({ key: `${given}:${place + 1}` }))
        const done = yield* execute(command, input, { actor, ...Option.getOrElse(own, () => ({})) }).pipe(
          Effect.mapError((error) => refused(error as JicengError))
        )
        const value = command.json.encodeResult(done.value)
        yield* Console.log(JSON.stringify({ command: command.name, seq: done.receipt.seq, value }))
      }
    }).pipe(Effect.provide(writableRegister(choice, secret)))
  })
).pipe(
  Command.withDescription(
    "逐项办理；有一项被拒绝就停下，之前的已生效 / do acts one after the other, up to the first that is refused"
  ),
  Command.withExamples([
    {
      command: "jiceng act acts.json --store sqlite:register.sqlite --as 341702",
      description: "以贵池区司法局的身份 / as the bureau of Guichi"
    }
  ])
)
