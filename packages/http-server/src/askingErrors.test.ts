import { assert, layer } from "@effect/vitest"
import { Effect } from "effect"
import { ask, isWorded, served } from "./Served.test.support.ts"
import { type ActorName, secrets } from "./SmallRegister.test.support.ts"

layer(served())("asking", (it) => {
  const cases: ReadonlyArray<readonly [string, ActorName | "nobody" | undefined, number, string, string?]> = [
    ["/api/standing", undefined, 401, "Unauthenticated"],
    ["/api/standing", "nobody", 401, "Unauthenticated"],
    ["/api/standing?asOf=2026-02-30", "city", 400, "InvalidInput", "$.asOf"],
    ["/api/standing?asOf=", "city", 400, "InvalidInput", "$.asOf"],
    ["/api/standing?asof=2026-01-01", "city", 400, "InvalidInput", "$.asof"],
    ["/api/standing?asOf=2026-01-01&asOf=2026-01-02", "city", 400, "InvalidInput", "$.asOf"],
    ["/api/standing?county=34170", "city", 400, "InvalidInput", "$.county"],
    ["/api/offices/of_mei?county=341702", "city", 400, "InvalidInput", "$.county"],
    ["/api/offices/OF_MEI", "city", 400, "InvalidInput", "$.id"],
    ["/api/offices/of_nobody", "city", 404, "UnknownReference"],
    ["/api/offices/of_mei", "shanDirector", 403, "Forbidden"],
    ["/api/offices/of_mei", "dongzhi", 403, "Forbidden"],
    ["/api/clauses/9.9.9", "city", 404, "UnknownReference"],
    ["/api/clauses/341702198001010013", "city", 400, "InvalidInput", "$.id"],
    ["/api/nowhere", "city", 404, "UnknownRoute"],
    ["/api", "city", 404, "UnknownRoute"],
    ["/api/offices/%ZZ", "city", 404, "UnknownRoute"],
    ["/api/offices/%00", "city", 400, "InvalidInput", "$.id"],
    [`/api/offices/of_${"a".repeat(2000)}`, "city", 404, "UnknownRoute"],
    ["/api/clauses/1.3.3/x", "city", 404, "UnknownRoute"]
  ]
  for (const [path, as, status, tag, at] of cases) {
    it.effect(`${path.slice(0, 60)} as ${as ?? "nobody"} is ${status} ${tag}`, () =>
      Effect.gen(function* () {
        const answered = yield* ask(path, as)
        isWorded(answered, status, tag)
        if (at !== undefined) assert.strictEqual(answered.body.issues[0]!.path, at)
        if (status === 401) assert.strictEqual(answered.headers.get("www-authenticate"), "Bearer")
      })
    )
  }

  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    it.effect(`by ${method} where only GET is answered is 404`, () =>
      Effect.gen(function* () {
        isWorded(yield* ask("/api/standing", "city", { method }), 404, "UnknownRoute")
      })
    )
  }

  it.effect("tells every fault of a query at once", () =>
    Effect.gen(function* () {
      const { body } = yield* ask("/api/standing?asOf=x&county=y&z=1", "city")
      assert.deepStrictEqual(body.issues.map(({ path }) => path).toSorted(), ["$.asOf", "$.county", "$.z"])
    })
  )

  it.effect("doesn't repeat personal data that was put into an address", () =>
    Effect.gen(function* () {
      for (const secret of secrets.slice(0, 2))
        for (const path of ["standing?asOf=", "standing?county=", "offices/", "clauses/", ""])
          assert.notInclude((yield* ask(`/api/${path}${secret}`, "city")).text, secret)
    })
  )
})
