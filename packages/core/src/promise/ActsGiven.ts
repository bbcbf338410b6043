import { type Result, Schema } from "effect"
import type { InvalidInput } from "../journal/CommandErrors.ts"
import type { AnyCommand } from "../journal/Command.ts"
import { expectation } from "../kernel/Expectation.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import type { Remedy } from "../norm/Finding.ts"
import { givenTo } from "./Given.ts"

/** An act as data: a finding's remedy, what a refusal calls lawful, a step of a script. */
export type NamedAct = Pick<Remedy, "command" | "input">

/** A step of a what-if as data: an act, and the day on which it would be done; today unless told. */
export interface PlannedAct extends NamedAct {
  readonly on?: string
}

/** A what-if, read. */
interface Plan {
  readonly steps: ReadonlyArray<NamedAct & { readonly on?: PlainDate }>
  readonly factsAt?: PlainDate
  readonly rulesAt?: PlainDate
}

/** All the commands that there are, and how an act that names one of them is read. */
export interface ActsGiven {
  readonly commands: Readonly<Record<string, AnyCommand>>
  readonly read: Readonly<
    Record<"run" | "consider", (given: unknown) => Result.Result<NamedAct, InvalidInput>>
  >
  readonly readPlan: (given: unknown) => Result.Result<Plan, InvalidInput>
}

/** Made once: reading an act is compiled over all the names. */
export const actsGiven = (commands: ActsGiven["commands"]): ActsGiven => {
  const named = {
    command: Schema.Literals(Object.keys(commands)).annotate(
      expectation(
        "一个命令的名称，如 fund.recordReceipt",
        "the name of a command, such as fund.recordReceipt"
      )
    ),
    input: Schema.Record(Schema.String, Schema.Unknown)
  }
  const Named = Schema.Struct(named)
  const Planned = Schema.Struct({
    steps: Schema.Array(Schema.Struct({ ...named, on: Schema.optionalKey(PlainDate) })),
    factsAt: Schema.optionalKey(PlainDate),
    rulesAt: Schema.optionalKey(PlainDate)
  })
  return {
    commands,
    read: { run: givenTo("run", Named), consider: givenTo("consider", Named) },
    readPlan: givenTo("simulate", Planned)
  }
}
