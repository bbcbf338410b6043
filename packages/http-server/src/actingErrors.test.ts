import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { ask, isWorded, served } from "./Served.test.support.ts"
import { type ActorName, secrets } from "./SmallRegister.test.support.ts"

const json = (body: unknown) => ({ body: JSON.stringify(body), type: "application/json" })
const receipt = { on: "2026-06-03", amount: "100" }
const head = { office: "of_shui", person: "pe_w1", from: "2026-06-02" }
const receipts = "/api/offices/of_shui/receipts"
const shuiHead = "/api/organizations/po_shui/head"

layer(served())("acting", (it) => {
  interface Case {
    readonly what: string
    readonly path?: string
    readonly as?: ActorName
    readonly body: string | Uint8Array
    readonly type?: string
    readonly key?: string
    readonly is: readonly [number, string, string?]
  }
  const cases: ReadonlyArray<Case> = [
    { what: "nobody", as: undefined as never, ...json(receipt), is: [401, "Unauthenticated"] },
    {
      what: "form data",
      body: "on=2026",
      type: "application/x-www-form-urlencoded",
      is: [415, "UnsupportedMediaType"]
    },
    { what: "text", body: "{}", type: "text/plain", is: [415, "UnsupportedMediaType"] },
    {
      what: "another character set",
      body: "{}",
      type: "application/json; charset=gbk",
      is: [415, "UnsupportedMediaType"]
    },
    {
      what: "a type that isn't one",
      body: "{}",
      type: "341702198001010013",
      is: [415, "UnsupportedMediaType"]
    },
    { what: "nothing", body: "", type: "application/json", is: [400, "InvalidInput", "$"] },
    {
      what: "truncated JSON",
      body: `{"on":"2026-06-03","amo`,
      type: "application/json",
      is: [400, "InvalidInput", "$"]
    },
    {
      what: "JSON and more",
      body: `{"on":"2026-06-03"} x`,
      type: "application/json",
      is: [400, "InvalidInput", "$"]
    },
    {
      what: "bytes that aren't UTF-8",
      body: new Uint8Array([0x7b, 0xff, 0x7d]),
      type: "application/json",
      is: [400, "InvalidInput", "$"]
    },
    { what: "a list", ...json([receipt]), is: [400, "InvalidInput", "$"] },
    { what: "null", ...json(null), is: [400, "InvalidInput", "$"] },
    {
      what: "deep nesting",
      body: "[".repeat(200_000),
      type: "application/json",
      is: [400, "InvalidInput", "$"]
    },
    {
      what: "closed deep nesting",
      body: "[".repeat(100_000) + "]".repeat(100_000),
      type: "application/json",
      is: [400, "InvalidInput", "$"]
    },
    { what: "an unknown key", ...json({ ...receipt, note: "x" }), is: [400, "InvalidInput", "$.note"] },
    {
      what: "the office twice",
      ...json({ ...receipt, office: "of_mei" }),
      is: [400, "InvalidInput", "$.office"]
    },
    {
      what: "a prototype",
      body: `{"__proto__":{},"on":"2026-06-03","amount":"1"}`,
      type: "application/json",
      is: [400, "InvalidInput", "$.__proto__"]
    },
    { what: "a missing key", ...json({ on: "2026-06-03" }), is: [400, "InvalidInput", "$.amount"] },
    {
      what: "a number for money",
      ...json({ ...receipt, amount: 100 }),
      is: [400, "InvalidInput", "$.amount"]
    },
    {
      what: "yuan with a point",
      ...json({ ...receipt, amount: "1.00" }),
      is: [400, "InvalidInput", "$.amount"]
    },
    { what: "no money", ...json({ ...receipt, amount: "0" }), is: [400, "InvalidInput", "$.amount"] },
    {
      what: "19 digits",
      ...json({ ...receipt, amount: "1".repeat(19) }),
      is: [400, "InvalidInput", "$.amount"]
    },
    { what: "a key with a space", ...json(receipt), key: "a b", is: [400, "InvalidInput", "key"] },
    { what: "a very long key", ...json(receipt), key: "k".repeat(201), is: [400, "InvalidInput", "key"] },
    {
      what: "an id that isn't one",
      path: "/api/offices/x/receipts",
      ...json(receipt),
      is: [400, "InvalidInput", "$.id"]
    },
    {
      what: "an office that isn't there",
      path: "/api/offices/of_0/receipts",
      ...json(receipt),
      is: [404, "UnknownReference"]
    },
    { what: "another county", as: "dongzhi", ...json(receipt), is: [403, "Forbidden"] },
    { what: "a watcher", as: "watcher", ...json(receipt), is: [403, "Forbidden"] },
    { what: "tomorrow", ...json({ ...receipt, on: "2026-07-01" }), is: [422, "FutureDay"] },
    { what: "before the office", ...json({ ...receipt, on: "2018-04-30" }), is: [422, "DayTooEarly"] },
    {
      what: "a head out of order",
      path: shuiHead,
      ...json({ ...head, person: "pe_w2" }),
      is: [422, "Refused"]
    },
    {
      what: "a head of no organization",
      path: "/api/organizations/po_0/head",
      ...json(head),
      is: [404, "UnknownReference"]
    },
    {
      what: "a head from outside",
      path: shuiHead,
      ...json({ ...head, office: "of_mei" }),
      is: [422, "NotAUnit"]
    },
    {
      what: "a head not on the staff",
      path: shuiHead,
      ...json({ ...head, person: "pe_s1" }),
      is: [422, "NotOnStaff"]
    },
    {
      what: "the head again",
      path: "/api/organizations/po_joint/head",
      ...json({ office: "of_mei", person: "pe_m1", from: "2026-06-02" }),
      is: [422, "PostTaken"]
    },
    {
      what: "a head before the one there is",
      path: "/api/organizations/po_joint/head",
      ...json({ office: "of_mei", person: "pe_m2", from: "2026-01-06" }),
      is: [422, "DayTooEarly"]
    },
    {
      what: "an attestation with a secret key",
      path: shuiHead,
      ...json({ ...head, attestation: { by: "组织部", on: "2026-01-01", residentId: secrets[0] } }),
      is: [400, "InvalidInput", "$.attestation.residentId"]
    }
  ]
  for (const { what, path = receipts, body, type, key, is, ...rest } of cases) {
    it.effect(`${what} is ${is[0]} ${is[1]}`, () =>
      Effect.gen(function* () {
        const answered = yield* ask(path, "as" in rest ? rest.as : "guichi", {
          method: "POST",
          body: body as NonNullable<RequestInit["body"]>,
          headers: {
            ...(type !== undefined && { "content-type": type }),
            ...(key !== undefined && { "idempotency-key": key })
          }
        })
        isWorded(answered, is[0], is[1])
        if (is[2] !== undefined) assert.strictEqual(answered.body.issues[0]!.path, is[2], answered.text)
      })
    )
  }
})
