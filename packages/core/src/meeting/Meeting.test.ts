import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { termsOn } from "../norm/Terms.ts"
import { hasFaults } from "../BadInput.test.fixture.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  endOf,
  type Facts,
  openScene,
  outcomesOf,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { meetings } from "./MeetingRules.ts"

const attended = (person: string) => ({ kind: "attended", person })
const absent = { kind: "absent" }
const held = {
  office: "of_1",
  sort: "partnersMeeting",
  on: "2026-06-10",
  topic: "讨论年度预算",
  headPresence: attended("pe_a")
}

/** 甲 is director and head of 梅村所's branch since 2025-03-01; 乙 is a partner. */
const withHead = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
  yield* addMember(scene, { id: "pe_b", post: "partner", stage: "full" })
  yield* addBranch(scene, { foundedOn: "2025-02-01" })
  yield* scene.act("party.appointHead", {
    organization: "po_1",
    office: "of_1",
    person: "pe_a",
    from: "2025-03-01"
  })
  return scene
})

const countsOn = Effect.fnUntraced(function* (scene: Scene, on: string = today) {
  const day = on as PlainDate
  const view = yield* scene.on(scene.jiceng.view)
  const { facts } = meetings.read(view.stateOf("of_1" as OfficeId, day)!, day, termsOn(day))
  return [facts.headedMeetings, facts.meetingsWithoutHead]
})

describe("the meetings of a year", () => {
  it.effect.each<readonly [string, Facts, readonly [number, number]]>([
    ["with the head", {}, [1, 0]],
    ["that the head observed", { headPresence: { kind: "observed", person: "pe_a" } }, [1, 0]],
    ["without the head", { headPresence: absent }, [1, 1]],
    ["with somebody who isn't the head", { headPresence: attended("pe_b") }, [1, 1]],
    ["as a major activity without the head", { sort: "majorActivity", headPresence: absent }, [1, 1]],
    ["of the first day of the year", { on: "2026-01-01", headPresence: absent }, [1, 1]],
    ["of the year before don't count", { on: "2025-12-31", headPresence: absent }, [0, 0]]
  ])("%s", ([, change, expected]) =>
    Effect.gen(function* () {
      const scene = yield* withHead
      yield* scene.act("meeting.record", { ...held, ...change })
      assert.deepStrictEqual(yield* countsOn(scene), [...expected])
      const [headed, without] = expected
      const outcome = headed === 0 ? "notApplicable" : without === 0 ? "satisfied" : "violated"
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.5.4"], outcome)
    })
  )

  it.effect("are those up to the day, with whoever was head on their own day", () =>
    Effect.gen(function* () {
      const scene = yield* withHead
      // Before there was a head, and before the office was a unit, nobody had to be there.
      for (const on of ["2025-01-15", "2025-02-28"])
        yield* scene.act("meeting.record", { ...held, on, headPresence: absent })
      yield* scene.act("meeting.record", { ...held, on: "2025-03-01", headPresence: absent })
      assert.deepStrictEqual(yield* countsOn(scene, "2025-02-28"), [0, 0])
      assert.deepStrictEqual(yield* countsOn(scene, "2025-03-01"), [1, 1])
      yield* scene.act("meeting.record", held)
      yield* scene.act("party.endHead", { organization: "po_1", on: "2026-06-20" })
      yield* scene.act("meeting.record", { ...held, on: "2026-06-21", headPresence: absent })
      assert.deepStrictEqual(yield* countsOn(scene), [1, 0])
    })
  )

  it.effect("don't count where they are void, nor for an office in no organization", () =>
    Effect.gen(function* () {
      const scene = yield* withHead
      yield* addOffice(scene, { id: "of_2" })
      const { value } = yield* scene.act("meeting.record", { ...held, headPresence: absent })
      yield* scene.act("meeting.record", { ...held, office: "of_2", headPresence: absent })
      yield* scene.act("meeting.void", { ...value, reason: "重复登记" })
      assert.deepStrictEqual(yield* countsOn(scene), [0, 0])
      assert.strictEqual((yield* outcomesOf(scene, "of_2"))["1.5.4"], "notApplicable")
    })
  )

  it.effect("that are over leave nothing to be done", () =>
    Effect.gen(function* () {
      const scene = yield* withHead
      yield* scene.act("meeting.record", { ...held, headPresence: absent })
      const { findings } = yield* scene.on(
        scene.jiceng.assess({ kind: "office", office: "of_1" as OfficeId }, { actor: actors.city })
      )
      assert.deepStrictEqual(findings.find(({ clause }) => clause === "1.5.4")!.remedies, [])
    })
  )
})

describe("recording a meeting", () => {
  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "an id that is taken",
      { id: "mm_1" },
      { _tag: "AlreadyExists", path: "$.id", ref: "managementMeeting/mm_1" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "a day before the office was",
      { on: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.on", found: "2018-04-30", earliest: "2018-05-01" }
    ],
    [
      "an unknown person",
      { headPresence: attended("pe_9") },
      { _tag: "UnknownReference", path: "$.headPresence.person", ref: "person/pe_9" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal, head } = yield* withHead
      yield* act("meeting.record", { ...held, id: "mm_1" })
      const before = head()
      assert.deepStrictEqual(yield* refusal("meeting.record", { ...held, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("can't read a presence without the person", () =>
    hasFaults("meeting.record", { ...held, headPresence: { kind: "attended" } }, [
      "$.headPresence.person | (absent) | required: an id that starts with pe_"
    ])
  )

  it.effect("is undone once, and not what isn't there", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withHead
      yield* act("meeting.record", { ...held, id: "mm_1" })
      const input = { meeting: "mm_1", reason: "误" }
      yield* act("meeting.void", input)
      const twice = { _tag: "AlreadyVoid", path: "$.meeting", ref: "managementMeeting/mm_1" }
      assert.deepStrictEqual(yield* refusal("meeting.void", input), twice)
      assert.deepStrictEqual(yield* refusal("meeting.void", { ...input, meeting: "mm_9" }), {
        _tag: "UnknownReference",
        path: "$.meeting",
        ref: "managementMeeting/mm_9"
      })
    })
  )

  it.effect("is the authority's and the office's own management's", () =>
    Effect.gen(function* () {
      const { act } = yield* withHead
      const director = { actor: actors.director }
      yield* act("meeting.record", { ...held, id: "mm_1" }, director)
      const voiding = { meeting: "mm_1", reason: "误" }
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.practitioner, actors.outsider]) {
        assert.strictEqual(yield* endOf(act("meeting.record", held, { actor })), "Forbidden")
        assert.strictEqual(yield* endOf(act("meeting.void", voiding, { actor })), "Forbidden")
      }
      yield* act("meeting.void", voiding, director)
    })
  )
})
