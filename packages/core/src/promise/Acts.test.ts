import { assert, describe, expectTypeOf, it } from "@effect/vitest"
import type { RefusalOf } from "../journal/Command.ts"
import { type CommandName, commands } from "../register/commands.ts"
import type { JicengError } from "../words/Explain.ts"
import type { ActAnswer, ActInput, ActResult, Acts, Told } from "./index.ts"
import { open } from "./Promises.test.fixture.ts"

type Json =
  | string
  | number
  | boolean
  | null
  | ReadonlyArray<Json>
  | { readonly [name: string]: Json | undefined }

/** The type as its properties spell it, so that an interface can be held against an index signature. */
type Spelt<T> = T extends object ? { [Name in keyof T]: Spelt<T[Name]> } : T

type ErrorOf<Name extends CommandName> = Extract<ActAnswer<Name>, { ok: false }>["error"]

describe("the acts", () => {
  it("have every command under its dotted name, which takes what the command takes", async () => {
    const { clerk } = await open()
    for (const name of Object.keys(commands)) {
      const [group, verb] = [name.slice(0, name.indexOf(".")), name.slice(name.indexOf(".") + 1)]
      const act = (clerk as unknown as Record<string, Record<string, (input: unknown) => unknown>>)[group]![
        verb
      ]!
      const answer = (await act({ notAField: 1 })) as ActAnswer<CommandName>
      assert(!answer.ok && answer.error._tag === "InvalidInput")
      assert.strictEqual(answer.error.command, name)
    }
  })

  it("are as many as the commands", async () => {
    const { clerk } = await open()
    const names = Object.entries(clerk).flatMap(([group, verbs]) =>
      typeof verbs === "function" ? [] : Object.keys(verbs as object).map((verb) => `${group}.${verb}`)
    )
    assert.deepStrictEqual(names.toSorted(), Object.keys(commands).toSorted())
  })

  it("are typed by their command: input, result and refusals", () => {
    expectTypeOf<Acts["fund"]["recordReceipt"]>().parameter(0).toEqualTypeOf<ActInput<"fund.recordReceipt">>()
    expectTypeOf<ActInput<"fund.recordReceipt">["amount"]>().toEqualTypeOf<string>()
    expectTypeOf<ActInput<"fund.recordReceipt">["on"]>().toEqualTypeOf<string>()
    expectTypeOf<ActResult<"fund.recordReceipt">["levy"]>().toEqualTypeOf<string>()
    expectTypeOf<ErrorOf<"staff.join">["_tag"]>().toEqualTypeOf<
      | "UnknownReference"
      | "FutureDay"
      | "DayTooEarly"
      | "AlreadyActive"
      | "InvalidInput"
      | "Forbidden"
      | "TooBusy"
      | "KeyReused"
      | "OtherCounty"
      | "OutcomeUnknown"
      | "ImportUnfinished"
      | "ClaimTaken"
      | "ClockAhead"
      | "CommitTooLarge"
    >()
  })

  it("take and give nothing but JSON, and have words for everything that they refuse", () => {
    expectTypeOf<Spelt<ActInput<CommandName>>>().toExtend<Json>()
    expectTypeOf<Spelt<ActResult<CommandName>>>().toExtend<Json>()
    expectTypeOf<RefusalOf<(typeof commands)[CommandName]>>().toExtend<JicengError>()
  })

  it("narrow an answer by ok, and an error by its tag", () => {
    const look = (answer: ActAnswer<"party.appointHead">) => {
      if (answer.ok) return expectTypeOf(answer).toHaveProperty("receipt")
      expectTypeOf(answer).not.toHaveProperty("value")
      if (answer.error._tag === "Refused") {
        expectTypeOf(answer.error.clause).toExtend<string>()
        return expectTypeOf(answer.error.lawful[0]!.command).toEqualTypeOf<string>()
      }
      expectTypeOf(answer.error).not.toHaveProperty("lawful")
      expectTypeOf(answer.error.zh).toEqualTypeOf<string>()
      if (answer.error._tag !== "InvalidInput") return undefined
      return expectTypeOf(answer.error.issues[0]!.path).toEqualTypeOf<string>()
    }
    assert.isFunction(look)
    // An unavailable store rejects, so it is in no answer; and nothing of an Error's own is left.
    expectTypeOf<Extract<ErrorOf<CommandName>, { _tag: "StoreUnavailable" }>>().toBeNever()
    expectTypeOf<Told<JicengError>>().not.toHaveProperty("stack")
  })
})
