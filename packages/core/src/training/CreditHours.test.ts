import { assert, describe, it } from "@effect/vitest"
import { Effect, Result } from "effect"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { withProfiles } from "../profile/WithProfiles.ts"
import { chisitong } from "../chisitong/chisitong.ts"
import {
  addMember,
  addOffice,
  findingsOf,
  openScene,
  outcomesOf,
  quickClock,
  type Scene
} from "../Scene.test.fixture.ts"

const attend = ({ act }: Scene, on: string, quantity: number, unit = "creditHour", more = {}) =>
  act("training.recordAttendance", {
    person: "pe_1",
    office: "of_1",
    on,
    topic: "实务",
    unit,
    quantity,
    ...more
  })

const opened = (rulebook = chisitong, from = "2019-01-01", day = "2026-06-30") =>
  Effect.gen(function* () {
    const scene = yield* openScene({ rulebook, clock: quickClock(day as PlainDate) })
    yield* addOffice(scene)
    yield* addMember(scene, { id: "pe_1", from })
    return scene
  })

type Attended = readonly [on: string, quantity: number, unit?: string]

describe("credit hours of a practitioner", () => {
  it.effect.each<readonly [string, ReadonlyArray<Attended>, string, string]>([
    [
      "40 last year and 40 this year",
      [
        ["2025-12-31", 40],
        ["2026-01-01", 40]
      ],
      "2026-06-30",
      "satisfied"
    ],
    [
      "39 last year",
      [
        ["2025-12-31", 39],
        ["2026-01-01", 40]
      ],
      "2026-06-30",
      "violated"
    ],
    [
      "1,799 minutes last year",
      [
        ["2025-12-31", 1799, "minute"],
        ["2026-01-01", 40]
      ],
      "2026-06-30",
      "violated"
    ],
    [
      "1,800 minutes last year, 20 so far",
      [
        ["2025-03-01", 1800, "minute"],
        ["2026-01-01", 20]
      ],
      "2026-06-30",
      "pending"
    ],
    ["a day of January doesn't count for December", [["2026-01-01", 80]], "2026-06-30", "violated"],
    [
      "what comes later isn't known yet",
      [
        ["2025-06-01", 40],
        ["2026-06-30", 40]
      ],
      "2026-06-29",
      "pending"
    ],
    ["the year 2020 isn't a whole one after the document", [], "2021-06-30", "pending"],
    ["last year's shortfall counts until this year is over", [["2026-06-01", 40]], "2026-06-30", "violated"]
  ])("%s", ([, attended, day, outcome]) =>
    Effect.gen(function* () {
      const scene = yield* opened()
      for (const [on, quantity, unit] of attended) yield* attend(scene, on, quantity, unit)
      assert.strictEqual((yield* outcomesOf(scene, "of_1", day))["5.1.2"], outcome)
    })
  )

  it.effect("follow a person from office to office, and void ones don't count", () =>
    Effect.gen(function* () {
      const scene = yield* opened()
      yield* addOffice(scene, { id: "of_2" })
      yield* attend(scene, "2025-05-01", 40)
      yield* attend(scene, "2026-02-01", 40, "creditHour", { id: "ce_1" })
      yield* scene.act("staff.leave", { office: "of_1", person: "pe_1", on: "2026-03-31" })
      yield* scene.act("staff.join", {
        office: "of_2",
        person: "pe_1",
        practitioner: true,
        from: "2026-04-01"
      })
      assert.strictEqual((yield* outcomesOf(scene, "of_2"))["5.1.2"], "satisfied")
      // Who left isn't judged there any more, but for the year at whose end the person was there.
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["5.1.2"], "satisfied")
      yield* scene.act("training.voidAttendance", { attendance: "ce_1", reason: "登记有误" })
      assert.strictEqual((yield* outcomesOf(scene, "of_2"))["5.1.2"], "pending")
    })
  )

  it.effect("name who is short, and say that last year can't be made good", () =>
    Effect.gen(function* () {
      const scene = yield* opened()
      const found = (yield* findingsOf(scene, "of_1")).find(({ rule }) => rule === "5.1.2")!
      assert.deepStrictEqual(found.remedies, [])
      assert.strictEqual(found.hindrance?.why, "periodClosed")
      yield* attend(scene, "2025-05-01", 40)
      const open = (yield* findingsOf(scene, "of_1")).find(({ rule }) => rule === "5.1.2")!
      assert.deepStrictEqual(open.remedies, [
        {
          command: "training.recordAttendance",
          input: { person: "pe_1", office: "of_1", on: "2026-06-30" },
          missing: ["topic", "unit", "quantity"]
        }
      ])
      assert.strictEqual(open.evidence.length, 2)
    })
  )

  it.effect.each([
    ["2026-06-30", "pending"],
    ["2026-07-01", "satisfied"]
  ] as const)("joining on %s, with 20 credit hours, where a county halves them: %s", ([from, outcome]) =>
    Effect.gen(function* () {
      const halved = withProfiles(chisitong, [
        {
          namespace: "guichi",
          county: "341702" as never,
          settings: [{ parameter: "proRata", since: "2026-01-01" as never, value: 1, ground: "局务会纪要" }]
        }
      ])
      const scene = yield* opened(Result.getOrThrow(halved), from, "2026-12-01")
      yield* attend(scene, "2026-07-02", 20)
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2026-12-01"))["5.1.2"], outcome)
    })
  )
})
