import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { actors, openScene } from "../../Scene.test.fixture.ts"
import { acceptedAdmission, withApplicant } from "../Applications.test.fixture.ts"

const city = { actor: actors.city }

describe("what a certificate must be", () => {
  const licence = { path: "$.licence", ref: "qualification/pe_9", what: "licence" }
  it.effect.each([
    ["none held, none issued", undefined, {}, { _tag: "NotRecorded", ...licence }],
    [
      "one held, another issued",
      { number: "旧号", from: "2020-01-01" },
      { licence: "新号" },
      { _tag: "AlreadyRecorded", ...licence }
    ],
    [
      "one ended, its number issued again",
      { number: "旧号", from: "2020-01-01", to: "2025-12-31" },
      { licence: "旧号" },
      { _tag: "AlreadyRecorded", ...licence }
    ],
    ["one held, none issued", { number: "旧号", from: "2020-01-01" }, {}, "done"],
    [
      "one ended, another issued",
      { number: "旧号", from: "2020-01-01", to: "2026-06-19" },
      { licence: "新号" },
      "done"
    ]
  ] as const)("%s", ([, held, issued, end]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withApplicant(scene)
      if (held !== undefined) yield* scene.act("person.recordLicence", { person: "pe_9", ...held }, city)
      yield* acceptedAdmission(scene)
      const input = { admission: "pa_1", on: "2026-06-20", ...issued }
      if (end === "done") yield* scene.act("admission.grant", input, city)
      else assert.deepStrictEqual<unknown>(yield* scene.refusal("admission.grant", input, city), end)
    })
  )
})
