import { assert } from "@effect/vitest"
import { Cause, Effect } from "effect"
import { InvalidInput } from "./journal/CommandErrors.ts"
import type { CommandName } from "./register/commands.ts"
import { addMember, addOffice, openScene, type Scene, today } from "./Scene.test.fixture.ts"
import { explain, type JicengError } from "./words/Explain.ts"

/** Invented personal data: a resident id with a wrong check digit, the same with the right one, a mobile number. */
export const wrongId = "341702199001011230"
export const rightId = "34170219900101123X"
export const phone = "13956601234"
const secrets = [wrongId, rightId, phone, "19900101", "6601234"]

/** Two offices, 甲 on the staff of the first, and a receipt of 10.00 yuan. */
export const withRegister = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addMember(scene, { id: "pe_a" })
  yield* scene.act("fund.recordReceipt", { id: "re_1", office: "of_1", on: today, amount: "1000" })
  return scene
})

/** Everything that an error can be turned into by somebody who logs or shows it. */
const textsOf = (error: JicengError): ReadonlyArray<string> => [
  error.message,
  String(error),
  JSON.stringify(error),
  JSON.stringify(explain(error)),
  Cause.pretty(Cause.fail(error))
]

/** Fails where any text of an error holds personal data. */
export const holdsNoPersonalData = (error: JicengError): void => {
  for (const text of textsOf(error)) for (const secret of secrets) assert.notInclude(text, secret)
}

/** Tries an act that must be refused, and leave the journal as it was. */
export const refused = Effect.fnUntraced(function* ({ act, head }: Scene, name: CommandName, input: unknown) {
  const before = head()
  const error: JicengError = yield* Effect.flip(act(name, input))
  assert.strictEqual(head(), before)
  holdsNoPersonalData(error)
  return error
})

/** Checks that an input is refused with exactly these faults, each as `path | found | expected`. */
export const hasFaults = Effect.fnUntraced(function* (
  name: CommandName,
  input: unknown,
  lines: ReadonlyArray<string>
) {
  const error = yield* refused(yield* withRegister, name, input)
  if (!(error instanceof InvalidInput)) return assert.fail(`${error._tag}, not InvalidInput`)
  assert.strictEqual(error.command, name)
  assert.deepStrictEqual(
    error.issues.map(({ path, found, expected }) => `${path} | ${found} | ${expected.en}`),
    [...lines]
  )
  const { zh, en } = explain(error)
  for (const { path, found, expected } of error.issues) {
    for (const part of [path, found, expected.zh]) assert.include(zh, part)
    for (const part of [path, found, expected.en]) assert.include(en, part)
    // Fixed words of the format, such as "township" or true, are the same in both languages.
    assert.match(expected.zh, /[\p{Script=Han}"]/u)
  }
})
