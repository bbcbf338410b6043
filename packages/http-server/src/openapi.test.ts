import { assert, layer } from "@effect/vitest"
import { openapiPath, paths } from "@jiceng/http-api"
import { Effect } from "effect"
import { ask, served } from "./Served.test.support.ts"

const operations = [
  ["get", paths.session, ["200", "401"]],
  ["get", paths.standing, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.office, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.organizations, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.organization, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.people, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.person, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.committee, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.county, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.duties, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.dutyFeed, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.records, ["200", "304", "400", "401", "403", "404", "503"]],
  ["get", paths.commands, ["200", "304", "401"]],
  ["get", paths.command, ["200", "304", "400", "401", "404"]],
  ["get", paths.clause, ["200", "304", "400", "401", "404"]],
  ["post", paths.receipts, ["200", "400", "401", "403", "404", "409", "413", "415", "422", "503"]],
  ["post", paths.head, ["200", "400", "401", "403", "404", "409", "413", "415", "422", "503"]],
  ["post", paths.act, ["200", "400", "401", "403", "404", "409", "413", "415", "422", "503"]],
  ["post", paths.consider, ["200", "400", "401", "403", "404", "409", "413", "415", "422", "503"]],
  ["post", paths.simulate, ["200", "400", "401", "404", "409", "413", "415", "503"]],
  ["post", paths.considerSeat, ["200", "400", "401", "403", "404", "413", "415", "503"]]
] as const

interface Document {
  readonly paths: Record<string, Record<string, { responses: object; security: ReadonlyArray<unknown> }>>
  readonly components: { readonly securitySchemes: object }
}

layer(served())("the OpenAPI document", (it) => {
  it.effect("is open to everybody and has every endpoint with its statuses", () =>
    Effect.gen(function* () {
      const { status, body } = yield* ask<Document>(openapiPath)
      assert.strictEqual(status, 200)
      assert.sameMembers(
        Object.keys(body.paths),
        Object.values(paths).map((path) => path.replace(":id", "{id}"))
      )
      for (const [method, path, statuses] of operations) {
        const operation = body.paths[path.replace(":id", "{id}")]![method]!
        assert.includeMembers(Object.keys(operation.responses), [...statuses], path)
        assert.isNotEmpty(operation.security, path)
      }
      assert.deepStrictEqual(Object.keys(body.components.securitySchemes), ["bearer"])
    })
  )
})
