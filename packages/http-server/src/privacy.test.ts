import { NodeHttpServer } from "@effect/platform-node"
import { assert, layer } from "@effect/vitest"
import { allClauses, Digest, Identity, Jiceng, memoryData, memoryStore, RecordStore } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { demoActors, demoDay, demoEntropy, demoScript, seedDemo } from "@jiceng/demo"
import { Context, Effect, Layer, Redacted } from "effect"
import { HttpRouter, HttpServer } from "effect/http"
import { TestClock } from "effect/testing"
import { Entropy } from "@jiceng/core"
import { createServer } from "node:http"
import { Deployment } from "./Deployment.ts"
import { layerHttp } from "./layerHttp.ts"

const actors = Object.values(demoActors).map(({ actor }) => actor)
const script = demoScript()

/** Every resident id and phone of the demo's people. */
const secrets = script.flatMap(({ command, input }) =>
  command === "person.register" ? [input.residentId, input.phone].filter((one) => one !== undefined) : []
)
const offices = script.flatMap(({ command, input }) =>
  command === "office.register" && input.id !== undefined ? [input.id] : []
)
const people = script.flatMap(({ command, input }) =>
  command === "person.register" && input.id !== undefined ? [input.id] : []
)
const organizations = script.flatMap(({ command, input }) =>
  command === "party.found" && input.id !== undefined ? [input.id] : []
)

/** Whether a text holds any of them: looked for in its runs of digits, as they are written. */
const holdsSecret = (text: string): string | undefined => {
  const runs = new Set(text.match(/[0-9][0-9-]{6,}[0-9X]/gu) ?? [])
  for (const run of runs) for (const secret of secrets) if (run.includes(secret)) return secret
  return undefined
}

class Url extends Context.Service<Url, string>()("test/Url") {}

const digest = nodeDigest("test key")
const identity = Layer.succeed(
  Identity,
  Identity.of({
    actorOf: (credential) =>
      Effect.succeed(actors.find(({ id }) => id === Redacted.value(credential)) ?? actors[0]!)
  })
)
const url = Layer.effect(
  Url,
  Effect.map(HttpServer.HttpServer, ({ address }) =>
    address._tag === "UnixPathAddress" ? "" : `http://127.0.0.1:${address.port}`
  )
)
const city = Layer.merge(
  url,
  HttpRouter.serve(layerHttp, { disableLogger: true, disableListenLog: true })
).pipe(
  Layer.provide(NodeHttpServer.layer(createServer, { port: 0, host: "127.0.0.1" })),
  Layer.provide([Deployment.layer(), identity]),
  Layer.provide(Layer.effectDiscard(Effect.andThen(TestClock.setTime(Date.UTC(2026, 5, 30, 1)), seedDemo))),
  Layer.provide(Jiceng.layer()),
  Layer.provide(Layer.effect(RecordStore, memoryStore(memoryData(digest, "chizhou")))),
  Layer.provide([Layer.succeed(Digest, digest), Layer.succeed(Entropy, demoEntropy())]),
  Layer.orDie
)

layer(city, { timeout: "60 seconds" })("of the demo's people", (it) => {
  it.effect("the scan would find an id and a phone", () =>
    Effect.sync(() => {
      assert.isAtLeast(secrets.length, 300)
      for (const secret of secrets)
        assert.isDefined(holdsSecret(`{"a":"${secret}","on":"${demoDay}"}`), "the scan is blind")
      assert.isUndefined(holdsSecret(`{"a":"138****1234","on":"${demoDay}"}`))
    })
  )

  for (const { id } of actors) {
    it.effect(`no answer to ${id} holds a resident id or a phone`, () =>
      Effect.gen(function* () {
        const base = yield* Url
        const paths = [
          "session",
          "standing",
          "standing?asOf=2025-12-31",
          "standing?county=341702",
          "openapi.json",
          "organizations",
          "people",
          "people?asOf=2025-12-31",
          "committee",
          "committee?asOf=2025-12-31",
          "commands",
          ...organizations.map((organization) => `organizations/${organization}`),
          ...people.map((person) => `people/${person}`),
          ...offices.flatMap((office) => [`offices/${office}`, `offices/${office}?asOf=2026-01-31`]),
          ...allClauses.map((clause) => `clauses/${clause.id}`)
        ]
        const statuses = new Map<number, number>()
        for (const path of paths) {
          const [status, text] = yield* Effect.promise(async () => {
            const response = await fetch(`${base}/api/${path}`, {
              headers: { authorization: `Bearer ${id}` }
            })
            return [response.status, await response.text()] as const
          })
          assert.isUndefined(holdsSecret(text), path)
          statuses.set(status, (statuses.get(status) ?? 0) + 1)
        }
        assert.includeMembers([200, 403], [...statuses.keys()])
        assert.isAbove(statuses.get(200)!, allClauses.length)
        assert.isAtLeast(people.length, 100)
      })
    )
  }
})
