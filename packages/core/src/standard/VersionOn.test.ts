import { assert, it } from "@effect/vitest"
import { Effect } from "effect"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { actors, openScene } from "../Scene.test.fixture.ts"
import { standardOn } from "./VersionOn.ts"

it.effect("of each kind of service standard the one holds that was issued last and isn't void", () =>
  Effect.gen(function* () {
    const scene = yield* openScene()
    const city = { actor: actors.city }
    const issue = (id: string, kind: string, issuedOn: string) =>
      scene.act("standard.issue", { id, city: "341700", kind, title: "标准", text: "某", issuedOn }, city)
    yield* issue("sd_1", "civil", "2026-06-01")
    yield* issue("sd_2", "administrative", "2026-06-05")
    yield* issue("sd_3", "civil", "2026-06-10")
    const holds = Effect.fnUntraced(function* (kind: "civil" | "nonLitigation", on: string) {
      const { records } = yield* scene.on(scene.jiceng.view)
      return standardOn(records, "341700", kind, on as PlainDate)?.id
    })
    assert.deepStrictEqual(
      [
        yield* holds("civil", "2026-05-31"),
        yield* holds("civil", "2026-06-09"),
        yield* holds("civil", "2026-06-10"),
        yield* holds("nonLitigation", "2026-06-10")
      ],
      [undefined, "sd_1", "sd_3", undefined]
    )
    yield* scene.act("standard.void", { standard: "sd_3", reason: "误" }, city)
    assert.strictEqual(yield* holds("civil", "2026-06-10"), "sd_1")
  })
)
