import { cited, type Jiceng, type Rulebook, UnknownReference } from "@jiceng/core"
import { ClauseDetail, CommandDetail, CommandList, CurrentActor, errorBody, paths } from "@jiceng/http-api"
import { Effect, type Schema } from "effect"
import { clauseDetail } from "./clauseDetail.ts"
import { commandDetail, commandList } from "./commandDetail.ts"
import type { Conditional } from "./Conditional.ts"

interface Named {
  readonly params: { readonly id: string }
}

const unknown = (ref: string) => Effect.fail(errorBody(new UnknownReference({ path: "$.id", ref })))

/** What the software itself says, whatever stands in the register: its commands, its clauses. */
export const catalogue = (
  conditional: Conditional["Service"],
  name: Jiceng["Service"]["rulebook"],
  rulebook: Rulebook
) => {
  /** An answer that is cheap to make is named by what it says. */
  const said = Effect.fnUntraced(function* <S extends Schema.Codec<unknown, unknown>>(
    path: string,
    schema: S,
    value: S["Type"]
  ) {
    const tag = conditional.tagOf({ path, value })
    return (yield* conditional.known(tag)) ?? conditional.answer(schema, value, tag)
  })
  return {
    commands: Effect.fnUntraced(function* () {
      return yield* said(paths.commands, CommandList, commandList(rulebook, yield* CurrentActor))
    }),
    command: Effect.fnUntraced(function* ({ params: { id } }: Named) {
      const detail = commandDetail(rulebook, id, yield* CurrentActor)
      if (detail === undefined) return yield* unknown(`command/${id}`)
      return yield* said(paths.command, CommandDetail, detail)
    }),
    clause: Effect.fnUntraced(function* ({ params: { id } }: Named) {
      const clause = cited(rulebook, id)
      if (clause === undefined) return yield* unknown(`clause/${id}`)
      const tag = conditional.tagOf({ path: paths.clause, hash: name.hash, id })
      return (
        (yield* conditional.known(tag)) ??
        conditional.answer(ClauseDetail, clauseDetail(rulebook, name, clause), tag)
      )
    })
  }
}
