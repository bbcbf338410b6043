import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import { chisitong } from "../chisitong/chisitong.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { actors, addOffice, openScene } from "../Scene.test.fixture.ts"
import type { Rulebook } from "./Rulebook.ts"

const amended: Rulebook = {
  ...chisitong,
  version: "0.2.0",
  since: "2026-06-15" as PlainDate,
  rules: chisitong.rules.filter(({ clause }) => clause !== "3.1.3")
}

it.effect.each<readonly [string, string, boolean]>([
  ["2026-06-14", chisitong.version, true],
  ["2026-06-15", "0.2.0", false]
])("of two that are installed, %s is judged by %s", ([rulesAt, version, asked]) =>
  Effect.gen(function* () {
    const scene = yield* openScene({ rulebook: [amended, chisitong] })
    yield* addOffice(scene)
    const { rulebook, findings } = yield* scene.on(
      scene.jiceng.assess({ kind: "all" }, { actor: actors.city, rulesAt: rulesAt as PlainDate })
    )
    assert.strictEqual(rulebook.version, version)
    assert.strictEqual(
      findings.some(({ clause }) => clause === "3.1.3"),
      asked
    )
    assert.strictEqual(scene.jiceng.rulebook.version, "0.2.0")
  })
)
