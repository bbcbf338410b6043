import { assert, layer } from "@effect/vitest"
import type { ConsideredAct, DoneAct, ErrorOf, OfficeDetail } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, post, served } from "./Served.test.support.ts"

const leaving = { office: "of_shui", person: "pe_w2", on: "2026-06-30" }
const staff = Effect.map(ask<OfficeDetail>("/api/offices/of_shui", "guichi"), ({ body }) =>
  body.staff.map(({ id }) => id)
)

layer(served())("any command by its name", (it) => {
  it.effect("is considered without being done, then done once for its key", () =>
    Effect.gen(function* () {
      const before = yield* staff
      const considered = yield* post<ConsideredAct>("/api/acts/staff.leave/considered", "guichi", leaving)
      assert.strictEqual(considered.status, 200)
      assert.deepStrictEqual(considered.body, { value: { office: "of_shui", person: "pe_w2" } })
      assert.deepStrictEqual(yield* staff, before)
      const key = { "idempotency-key": "leaving-1" }
      const done = yield* post<DoneAct>("/api/acts/staff.leave", "guichi", leaving, key)
      assert.deepStrictEqual([done.status, done.body.value], [200, considered.body.value])
      assert.strictEqual((yield* post("/api/acts/staff.leave", "guichi", leaving, key)).text, done.text)
      const again = yield* post<ErrorOf<"NotOnStaff">>("/api/acts/staff.leave", "guichi", leaving)
      assert.deepStrictEqual([again.status, again.body._tag], [422, "NotOnStaff"])
    })
  )

  it.effect.each([
    ["staff.vanish", leaving, 404, "UnknownReference"],
    ["constructor.name", leaving, 404, "UnknownReference"],
    ["staff", leaving, 400, "InvalidInput"],
    ["staff.leave", { ...leaving, surplus: 1 }, 400, "InvalidInput"],
    ["staff.leave", { office: "of_shui" }, 400, "InvalidInput"],
    ["staff.leave", { ...leaving, office: "of_nowhere" }, 404, "UnknownReference"]
  ] as const)(
    "%s with input that can't be: a typed refusal in both languages",
    ([name, input, status, tag]) =>
      Effect.gen(function* () {
        for (const path of [`/api/acts/${name}`, `/api/acts/${name}/considered`]) {
          const refused = yield* post<ErrorOf<"InvalidInput">>(path, "guichi", input)
          assert.deepStrictEqual([refused.status, refused.body._tag as string], [status, tag])
          assert.isNotEmpty(refused.body.zh)
          assert.isNotEmpty(refused.body.en)
        }
      })
  )

  it.effect("is refused to whoever may not do it, considered or not", () =>
    Effect.gen(function* () {
      for (const path of ["/api/acts/staff.leave", "/api/acts/staff.leave/considered"])
        assert.strictEqual((yield* post(path, "dongzhi", leaving)).status, 403)
    })
  )
})
