import { assert, layer } from "@effect/vitest"
import { JicengClient } from "@jiceng/http-api"
import { browserClient } from "@jiceng/http-api/browser"
import { OfficeId } from "@jiceng/core"
import { Effect, Layer, Redacted } from "effect"
import { FetchHttpClient } from "effect/http"
import { Served, served } from "./Served.test.support.ts"
import { type ActorName } from "./SmallRegister.test.support.ts"

const browserAs = (as: ActorName | undefined) =>
  Effect.map(Served, ({ url }) => browserClient({ baseUrl: url, credential: () => as }))

const effectAs = (as: ActorName) =>
  Layer.unwrap(
    Effect.map(Served, ({ url }) => JicengClient.layer({ baseUrl: url, credential: Redacted.make(as) }))
  ).pipe(Layer.provide(FetchHttpClient.layer))

const mei = OfficeId.make("of_mei")
const amount = "100050"

layer(served())("the Effect client", (it) => {
  it.effect("decodes answers, money as bigint", () =>
    Effect.gen(function* () {
      const client = yield* JicengClient
      assert.strictEqual((yield* client.session()).actor?.id, "guichi")
      const { fund, staff } = yield* client.office({ params: { id: mei }, query: {} })
      assert.strictEqual(fund.netFees, 250050n)
      assert.strictEqual(staff.length, 3)
      assert.strictEqual((yield* client.clause({ params: { id: "1.6.2" } })).force, "must")
      const standing = yield* client.standing({ query: {} })
      assert.strictEqual(standing.offices.length, 2)
    }).pipe(Effect.provide(effectAs("guichi")))
  )

  it.effect("fails with a body that is told apart by its tag", () =>
    Effect.gen(function* () {
      const client = yield* JicengClient
      const refused = yield* Effect.flip(client.office({ params: { id: mei }, query: {} }))
      assert.strictEqual(refused._tag, "Forbidden")
      const gone = yield* client
        .office({ params: { id: OfficeId.make("of_0") }, query: {} })
        .pipe(Effect.catchTag("UnknownReference", ({ ref }) => Effect.succeed(ref)))
      assert.strictEqual(gone, "office/of_0")
    }).pipe(Effect.provide(effectAs("dongzhi")))
  )
})

layer(served())("the browser client", (it) => {
  it.effect("gives every answer as JSON", () =>
    Effect.gen(function* () {
      const client = yield* browserAs("guichi")
      const session = yield* Effect.promise(() => client.session())
      assert.isTrue(session.ok && session.value.actor?.id === "guichi")
      const standing = yield* Effect.promise(() => client.standing({ county: "341702", asOf: "2026-06-01" }))
      assert.isTrue(standing.ok && standing.value.factsAt === "2026-06-01")
      const office = yield* Effect.promise(() => client.office("of_mei"))
      assert.isTrue(office.ok && office.value.fund.netFees === "250050")
      const clause = yield* Effect.promise(() => client.clause("1.3.3"))
      assert.isTrue(clause.ok && clause.value.id === "1.3.3")
      const all = yield* Effect.promise(() => client.organizations({ county: "341702" }))
      assert.isTrue(all.ok && all.value.organizations.length === 2)
      const joint = yield* Effect.promise(() => client.organization("po_joint", { asOf: "2026-06-01" }))
      assert.isTrue(joint.ok && joint.value.factsAt === "2026-06-01")
      const people = yield* Effect.promise(() => client.people({ q: "欧阳" }))
      assert.isTrue(people.ok && people.value.people[0]?.id === "pe_m1")
      const person = yield* Effect.promise(() => client.person("pe_m1"))
      assert.isTrue(person.ok && person.value.person.name === "欧阳娜娜")
      const committee = yield* Effect.promise(() => client.committee({ asOf: "2026-05-09" }))
      assert.isTrue(committee.ok && committee.value.committees[0]?.size === 3)
      const seat = yield* Effect.promise(() => client.considerSeat({ sector: "court" }))
      assert.isTrue(seat.ok && seat.value.conditions[0]?.met === true)
      const commands = yield* Effect.promise(() => client.commands())
      assert.isTrue(commands.ok && commands.value.groups.length > 0)
      const command = yield* Effect.promise(() => client.command("fund.spend"))
      assert.isTrue(command.ok && command.value.words.en === "Spend from the fund")
    })
  )

  it.effect("acts once for one key", () =>
    Effect.gen(function* () {
      const client = yield* browserAs("guichi")
      const send = () => client.recordReceipt("of_mei", { on: "2026-06-03", amount }, { key: "click" })
      const first = yield* Effect.promise(send)
      assert.deepStrictEqual(yield* Effect.promise(send), first)
      assert.isTrue(first.ok && first.value.value.levy === "3001")
    })
  )

  it.effect("gives typed errors with words", () =>
    Effect.gen(function* () {
      const client = yield* browserAs("guichi")
      const head = { office: "of_shui", person: "pe_w2", from: "2026-06-02" }
      const answer = yield* Effect.promise(() => client.appointHead("po_shui", head))
      if (answer.ok || answer.error._tag !== "Refused") throw new Error("not refused")
      assert.strictEqual(answer.error.clause, "1.3.3")
      assert.strictEqual(answer.error.lawful.length, 1)
      const nobody = yield* browserAs(undefined)
      const stranger = yield* Effect.promise(() => nobody.standing())
      assert.isTrue(!stranger.ok && stranger.error._tag === "Unauthenticated")
    })
  )

  it.effect("says so when there is no server, or something else answers", () =>
    Effect.gen(function* () {
      const none = browserClient({ baseUrl: "http://127.0.0.1:9" })
      const answer = yield* Effect.promise(() => none.session())
      assert.isTrue(!answer.ok && answer.error._tag === "Unreachable")
      const proxy = browserClient({
        fetch: () => Promise.resolve({ ok: false, status: 502, text: () => Promise.resolve("<html>") })
      })
      const gateway = yield* Effect.promise(() => proxy.session())
      assert.isTrue(!gateway.ok && gateway.error._tag === "Unreachable" && gateway.error.status === 502)
    })
  )

  it.effect("rejects only when it is called off", () =>
    Effect.gen(function* () {
      const client = yield* browserAs("guichi")
      const called = AbortSignal.abort()
      const outcome = yield* Effect.promise(() =>
        client.session({ signal: called }).then(
          () => "answered",
          () => "rejected"
        )
      )
      assert.strictEqual(outcome, "rejected")
    })
  )
})
