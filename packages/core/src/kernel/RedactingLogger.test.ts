import { assert, describe, it } from "@effect/vitest"
import { Console, Effect, Formatter, Layer, Logger, Schema } from "effect"
import { inspect } from "node:util"
import { PersonName } from "./PersonName.ts"
import { Phone } from "./Phone.ts"
import { layerRedactingLogger, redactable, redacting } from "./RedactingLogger.ts"
import { ResidentId } from "./ResidentId.ts"

const Person = Schema.Struct({ name: PersonName, residentId: ResidentId, phone: Phone })
const person = Schema.decodeUnknownSync(Person)({
  name: "欧阳小芳",
  residentId: "34170219900101123X",
  phone: "13956601234"
})
const secrets = ["阳小芳", "34170219900101123X", "19900101", "13956601234", "6601234"]

const holdsNone = (text: string): void => {
  for (const secret of secrets) assert.notInclude(text, secret)
}

/** Logs a person's data in every place that a log has, each in another way. */
const telling = Effect.gen(function* () {
  yield* Effect.logInfo("joined", redactable(Person, person))
  yield* Effect.logWarning(`wrote to ${person.phone}`, { raw: [person.residentId], no: 13956601234 })
  yield* Effect.logError("refused", new Error(`no ${person.residentId}`))
  const cause = new Error(`called ${person.phone}`, { cause: new Error(person.residentId) })
  yield* Effect.catchCause(Effect.die(cause), (died) => Effect.logError("defect", died))
}).pipe(
  Effect.annotateLogs({ who: redactable(Person, person), phone: person.phone }),
  Effect.withLogSpan(person.phone)
)

/** A console that keeps what any of its methods is told. */
const keeping = (said: Array<string>): Console.Console =>
  new Proxy(globalThis.console, {
    get:
      () =>
      (...told: ReadonlyArray<unknown>) =>
        void said.push(...told.map((one) => (typeof one === "string" ? one : inspect(one))))
  })

const printed = Effect.fnUntraced(function* (loggers: Layer.Layer<never>, logged: Effect.Effect<void>) {
  const said: Array<string> = []
  yield* logged.pipe(Effect.provide(loggers), Effect.provideService(Console.Console, keeping(said)))
  return said
})

describe("layerRedactingLogger", () => {
  it.effect.each([
    ["Effect's own", Logger.defaultLogger],
    ["JSON", Logger.consoleJson],
    ["pretty", Logger.consolePretty({ mode: "tty", colors: false })],
    ["pretty in colours", Logger.consolePretty({ mode: "tty", colors: true })],
    ["pretty in a browser", Logger.consolePretty({ mode: "browser" })],
    ["logfmt", Logger.consoleLogFmt],
    ["structured", Logger.consoleStructured]
  ] as const)("masks messages, annotations, spans and causes: %s", ([, logger]) =>
    Effect.gen(function* () {
      const text = (yield* printed(layerRedactingLogger(logger), telling)).join("\n")
      holdsNone(text)
      for (const said of ["joined", "欧***", "341*************3X", "139****1234", "refused", "defect"])
        assert.include(text, said)
    })
  )

  it.effect("keeps JSON readable, numbers that had to be masked included", () =>
    Effect.gen(function* () {
      const lines = (yield* printed(layerRedactingLogger(Logger.consoleJson), telling)).map(
        (line) => JSON.parse(line) as object
      )
      assert.lengthOf(lines, 4)
      assert.deepInclude(lines[0]!, {
        message: ["joined", { name: "欧***", residentId: "341*************3X", phone: "139****1234" }],
        spans: { "139****1234": 0 }
      })
      assert.deepInclude(lines[1]!, {
        message: ["wrote to 139****1234", { raw: ["341*************3X"], no: "139****1234" }]
      })
    })
  )

  it.effect("replaces every other logger", () =>
    Effect.gen(function* () {
      const said: Array<unknown> = []
      const loud = Logger.make(({ message }) => void said.push(message))
      const quiet = Logger.make(() => undefined)
      const replacing = layerRedactingLogger(quiet).pipe(Layer.provide(Logger.layer([loud])))
      yield* Effect.provide(telling, replacing)
      assert.deepStrictEqual(said, [])
    })
  )
})

describe("redacting", () => {
  it.effect("masks what a logger answers with, for loggers that write elsewhere", () =>
    Effect.gen(function* () {
      const file: Array<string> = []
      const json = redacting(Logger.formatJson)
      const toFile = Logger.make<unknown, void>((options) => void file.push(json.log(options)))
      yield* Effect.provide(telling, Logger.layer([toFile]))
      holdsNone(file.join("\n"))
      assert.lengthOf(file, 4)
    })
  )
})

describe("redactable", () => {
  const value = redactable(Person, person)

  it("is masked whatever turns it into text", () => {
    for (const text of [String(value), JSON.stringify(value), inspect(value), Formatter.format(value)]) {
      holdsNone(text)
      assert.include(text, "欧***")
    }
    assert.deepStrictEqual(Object.keys(value), [])
  })

  it.effect("is masked by loggers that nobody made redacting", () =>
    Effect.gen(function* () {
      const loggers = Logger.layer([Logger.consoleJson, Logger.consolePretty(), Logger.defaultLogger])
      const said = yield* printed(loggers, Effect.logInfo("joined", redactable(Person, person)))
      holdsNone(said.join("\n"))
      assert.lengthOf(
        said.filter((line) => line.includes("欧***")),
        3
      )
    })
  )
})
