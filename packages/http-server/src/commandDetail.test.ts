import { assert, layer } from "@effect/vitest"
import { commands } from "@jiceng/core"
import type { CommandDetail, CommandList } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, isWorded, served } from "./Served.test.support.ts"

layer(served())("the commands", (it) => {
  it.effect("are all listed, by what they are about, with who may do them", () =>
    Effect.gen(function* () {
      const { status, body } = yield* ask<CommandList>("/api/commands", "guichi")
      assert.strictEqual(status, 200)
      const listed = body.groups.flatMap((group) => group.commands)
      assert.sameMembers(
        listed.map(({ id }) => id),
        Object.keys(commands)
      )
      const naming = listed.find(({ id }) => id === "party.appointHead")!
      assert.deepStrictEqual(naming, {
        id: "party.appointHead",
        words: { zh: "任命党组织负责人", en: "Name a Party head" },
        permission: {
          id: "party.write",
          words: { zh: "办理党组织事项", en: "act for the Party organization" },
          clauses: ["1.3.1", "2.2"]
        },
        clauses: ["1.3.3", "1.3.4", "1.3.5"],
        allowed: true
      })
    })
  )

  it.effect.each([
    ["guichi", "party.appointHead", true],
    ["guichi", "authority.issuePlan", false],
    ["city", "authority.issuePlan", true],
    ["watcher", "supervision.record", true],
    ["watcher", "party.appointHead", false],
    ["shanDirector", "fund.recordReceipt", true],
    ["shanDirector", "staff.join", false]
  ] as const)("tell %s whether %s is theirs to do: %s", ([as, id, allowed]) =>
    Effect.gen(function* () {
      const { body } = yield* ask<CommandDetail>(`/api/commands/${id}`, as)
      assert.strictEqual(body.allowed, allowed)
    })
  )
})

layer(served())("a command", (it) => {
  it.effect("says what it takes as JSON Schema: what an id is of, money, days, choices with words", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<CommandDetail>("/api/commands/fund.spend", "guichi")
      assert.deepInclude(body.input, { type: "object", additionalProperties: false })
      assert.deepStrictEqual(body.input["required"], ["office", "on", "amount", "purpose"])
      const properties = body.input["properties"] as Record<string, object>
      assert.include(properties["office"], { "x-references": "office" })
      assert.include(properties["on"], { type: "string", format: "date" })
      assert.include(properties["amount"], { type: "string", format: "fen" })
      assert.deepStrictEqual(body.fields["purpose"], { zh: "用途", en: "Purpose" })
      const founding = (yield* ask<CommandDetail>("/api/commands/party.found", "guichi")).body
      assert.strictEqual((founding.input["anyOf"] as ReadonlyArray<unknown>).length, 2)
      assert.deepStrictEqual(founding.choices["nearby"], { zh: "就近就便", en: "nearby offices together" })
      assert.containsAllKeys(founding.fields, ["units", "office", "kind", "name"])
    })
  )

  it.effect("is described for every name, and is a 304 for who has it", () =>
    Effect.gen(function* () {
      for (const name of Object.keys(commands)) {
        const path = `/api/commands/${name}`
        const { status, headers, text } = yield* ask<CommandDetail>(path, "city")
        assert.strictEqual(status, 200, name)
        assert.notInclude(text, "$ref", name)
        const tag = headers.get("etag")!
        const again = yield* ask(path, "city", { headers: { "if-none-match": tag } })
        assert.deepStrictEqual([again.status, again.text], [304, ""], name)
      }
    })
  )

  it.effect("that isn't there, and one asked by nobody, are refused like everything else", () =>
    Effect.gen(function* () {
      isWorded(yield* ask("/api/commands/staff.vanish", "city"), 404, "UnknownReference")
      isWorded(yield* ask("/api/commands/constructor.name", "city"), 404, "UnknownReference")
      isWorded(yield* ask("/api/commands/staff", "city"), 400, "InvalidInput")
      isWorded(yield* ask("/api/commands/staff.join", "nobody"), 401, "Unauthenticated")
      isWorded(yield* ask("/api/commands", "nobody"), 401, "Unauthenticated")
    })
  )
})
