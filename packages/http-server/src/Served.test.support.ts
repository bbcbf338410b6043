import { NodeHttpServer } from "@effect/platform-node"
import { assert } from "@effect/vitest"
import {
  type Actor,
  chisitong,
  type CommandName,
  commands,
  Digest,
  Entropy,
  Identity,
  Jiceng,
  memoryData,
  memoryStore,
  RecordStore,
  type Rulebook,
  Unauthenticated
} from "@jiceng/core"
import { nodeDigest, nodeEntropy } from "@jiceng/core/node"
import { Context, Effect, Layer, Redacted } from "effect"
import { HttpRouter, HttpServer } from "effect/http"
import { TestClock } from "effect/testing"
import { createServer } from "node:http"
import { Deployment } from "./Deployment.ts"
import { layerHttp } from "./layerHttp.ts"
import { type ActorName, actors, script, secrets } from "./SmallRegister.test.support.ts"

const identity = Layer.succeed(
  Identity,
  Identity.of({
    actorOf: (credential) => {
      const name = Redacted.value(credential)
      return Object.hasOwn(actors, name)
        ? Effect.succeed(actors[name as ActorName])
        : Effect.fail(new Unauthenticated())
    }
  })
)

const digest = nodeDigest("test key")

/** The store of a test: memory, or memory with a fault put over it. */
type Fault = (store: RecordStore["Service"]) => RecordStore["Service"]

const memory = (fault: Fault, rulebook: Rulebook) =>
  Jiceng.layer(rulebook).pipe(
    Layer.provideMerge(
      Layer.effect(RecordStore, Effect.map(memoryStore(memoryData(digest, "chizhou")), fault))
    ),
    Layer.provideMerge(Layer.mergeAll(Layer.succeed(Digest, digest), Layer.succeed(Entropy, nodeEntropy)))
  )

/** At nine in the morning of the day, with everything of the script entered. */
const entered = Layer.effectDiscard(
  Effect.gen(function* () {
    yield* TestClock.setTime(Date.UTC(2026, 5, 30, 1))
    const { execute } = yield* Jiceng
    const as = (command: CommandName): Actor =>
      command === "fund.recordReceipt" || command === "fund.recordRefund" || command === "fund.spend"
        ? actors.guichi
        : actors.city
    for (const [command, input] of script) yield* execute(commands[command], input, { actor: as(command) })
  })
).pipe(Layer.orDie)

const logins = Object.keys(actors).map((id) => ({ id, label: { zh: id, en: id } }))

/** Where the server of a test is. */
export class Served extends Context.Service<Served, { readonly url: string }>()("test/Served") {}

const here = Layer.effect(
  Served,
  Effect.map(HttpServer.HttpServer, ({ address }) => ({
    url: address._tag === "UnixPathAddress" ? "" : `http://127.0.0.1:${address.port}`
  }))
)

/** A real server on a port of its own over the small register, kept in memory. */
export const served = ({
  demo = true,
  fault = (store) => store,
  rulebook = chisitong
}: {
  readonly demo?: boolean
  readonly fault?: Fault
  readonly rulebook?: Rulebook
} = {}): Layer.Layer<Served | Jiceng | RecordStore> =>
  Layer.merge(here, HttpRouter.serve(layerHttp, { disableLogger: true, disableListenLog: true })).pipe(
    Layer.provide(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })),
    Layer.provide(demo ? Deployment.layerDemo(logins, rulebook) : Deployment.layer(rulebook)),
    Layer.provide(identity),
    Layer.provide(entered),
    Layer.provideMerge(memory(fault, rulebook)),
    Layer.orDie
  )

/** The facts of any error that tests look at. */
export interface AnyError {
  readonly _tag: string
  readonly zh: string
  readonly en: string
  readonly issues: ReadonlyArray<{ readonly path: string }>
  readonly conditions: ReadonlyArray<{ readonly what: string; readonly met: boolean | null }>
  readonly key: string
  readonly path: string
  readonly limitBytes: number
  readonly reference: string
}

/** An answer as it came over the wire. */
export interface Answered<A> {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: A
}

/** Asks the test's server, signed in as somebody or as nobody. The body is an error's unless another is expected. */
export const ask = Effect.fnUntraced(function* <A = AnyError>(
  path: string,
  as?: ActorName | "nobody",
  init: Omit<RequestInit, "headers"> & { readonly headers?: Record<string, string> } = {}
) {
  const { url } = yield* Served
  return yield* Effect.promise(async (): Promise<Answered<A>> => {
    const headers = { ...(as !== undefined && { authorization: `Bearer ${as}` }), ...init.headers }
    const response = await fetch(url + path, { ...init, headers })
    const text = await response.text()
    const body = (text.startsWith("{") ? JSON.parse(text) : undefined) as A
    return { status: response.status, headers: response.headers, text, body }
  })
})

/** Sends JSON. */
export const post = <A = AnyError>(
  path: string,
  as: ActorName | undefined,
  body: unknown,
  headers: Record<string, string> = {}
) =>
  ask<A>(path, as, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers }
  })

/** What holds of every error, whatever it says. */
export const isWorded = (
  { status, headers, text, body }: Answered<AnyError>,
  expected: number,
  tag: string
): void => {
  assert.strictEqual(status, expected, text)
  assert.strictEqual(headers.get("content-type"), "application/json")
  assert.strictEqual(headers.get("cache-control"), "no-store")
  assert.strictEqual(body._tag, tag, text)
  assert.match(body.zh, /\p{Script=Han}/u)
  assert.match(body.en, /[a-z]/u)
  for (const secret of secrets) assert.notInclude(text, secret)
}
