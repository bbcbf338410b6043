import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { termsOn } from "../norm/Terms.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Remedy } from "../norm/Finding.ts"
import type { OfficeId } from "../office/Office.ts"
import type { CommandName } from "../register/commands.ts"
import {
  actors,
  addBranch,
  addOffice,
  endOf,
  type Facts,
  openScene,
  outcomesOf,
  type Scene,
  today,
  tomorrow
} from "../Scene.test.fixture.ts"
import { consulting } from "./ConsultationRules.ts"

const held = {
  office: "of_1",
  organization: "po_1",
  sort: "deliberation",
  asks: "management",
  on: "2026-06-10",
  matter: "majorCase",
  topic: "某案件的承办",
  outcome: "同意承办"
}
const adopted = { office: "of_1", system: "consultation", title: "会商通报制度", from: "2026-06-05" }

/** 梅村所 with its own branch since 2026-06-01. */
const withBranch = Effect.gen(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addBranch(scene)
  return scene
})

const factsOn = Effect.fnUntraced(function* (scene: Scene, on: string) {
  const day = on as PlainDate
  const view = yield* scene.on(scene.jiceng.view)
  return consulting.read(view.stateOf("of_1" as OfficeId, day)!, day, termsOn(day)).facts
})

describe("deliberations and notifications on record", () => {
  it.effect("are counted from the first adoption of the system to the day", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.3.6"], "undetermined")
      yield* scene.act("office.adoptSystem", adopted)
      for (const on of ["2026-06-04", "2026-06-05", "2026-06-10"])
        yield* scene.act("consultation.record", { ...held, on })
      yield* scene.act("consultation.record", { ...held, sort: "opinion", on: "2026-06-11" })
      const notified = { ...held, sort: "notification", asks: "partyOrganization", on: "2026-06-20" }
      yield* scene.act("consultation.record", notified)
      const shown = (on: string) =>
        Effect.map(factsOn(scene, on), (facts) => [facts.deliberations, facts.notifications])
      assert.deepStrictEqual(yield* shown("2026-06-04"), [Number.NaN, Number.NaN])
      assert.deepStrictEqual(yield* shown("2026-06-05"), [1, 0])
      assert.deepStrictEqual(yield* shown("2026-06-19"), [2, 0])
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2026-06-19"))["1.3.6"], "violated")
      assert.deepStrictEqual(yield* shown("2026-06-20"), [2, 1])
      assert.strictEqual((yield* outcomesOf(scene, "of_1", "2026-06-20"))["1.3.6"], "satisfied")
      yield* scene.act("office.repealSystem", { office: "of_1", system: "consultation", on: "2026-06-29" })
      assert.deepStrictEqual(yield* shown(today), [2, 1])
      assert.strictEqual((yield* outcomesOf(scene, "of_1"))["1.3.6"], "violated")
    })
  )

  it.effect("don't count where they are void, nor are they asked of an office in no organization", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      yield* addOffice(scene, { id: "of_2" })
      yield* scene.act("office.adoptSystem", adopted)
      const { value } = yield* scene.act("consultation.record", held)
      yield* scene.act("consultation.void", { ...value, reason: "重复登记" })
      assert.strictEqual((yield* factsOn(scene, today)).deliberations, 0)
      assert.strictEqual((yield* outcomesOf(scene, "of_2"))["1.3.6"], "notApplicable")
    })
  )
})

describe("what the finding offers is accepted and clears it", () => {
  const chosen: Facts = {
    title: "会商通报制度",
    asks: "management",
    matter: "other",
    topic: "某事项",
    outcome: "一致同意"
  }
  it.effect("act after act: the system, a deliberation, a notification", () =>
    Effect.gen(function* () {
      const scene = yield* withBranch
      // Another system makes it known that the one of consultation is missing.
      yield* scene.act("office.adoptSystem", { ...adopted, system: "archives" })
      const done: Array<string> = []
      for (;;) {
        const { findings } = yield* scene.on(
          scene.jiceng.assess({ kind: "office", office: "of_1" as OfficeId }, { actor: actors.city })
        )
        const { outcome, remedies } = findings.find(({ clause }) => clause === "1.3.6")!
        if (outcome === "satisfied") break
        assert.strictEqual(outcome, "violated")
        const { command, input, missing = [] }: Remedy = remedies[0]!
        const filled = { ...input, ...Object.fromEntries(missing.map((name) => [name, chosen[name]])) }
        yield* scene.act(command as CommandName, filled)
        done.push(typeof input["sort"] === "string" ? `${command} ${input["sort"]}` : command)
      }
      assert.deepStrictEqual(done, [
        "office.adoptSystem",
        "consultation.record deliberation",
        "consultation.record notification"
      ])
    })
  )
})

describe("recording a consultation", () => {
  it.effect.each<readonly [string, Facts, Facts]>([
    [
      "an unknown office",
      { office: "of_9" },
      { _tag: "UnknownReference", path: "$.office", ref: "office/of_9" }
    ],
    [
      "an id that is taken",
      { id: "cs_1" },
      { _tag: "AlreadyExists", path: "$.id", ref: "consultation/cs_1" }
    ],
    ["tomorrow", { on: tomorrow }, { _tag: "FutureDay", path: "$.on", found: tomorrow, latest: today }],
    [
      "a day before the office was",
      { on: "2018-04-30" },
      { _tag: "DayTooEarly", path: "$.on", found: "2018-04-30", earliest: "2018-05-01" }
    ],
    [
      "an unknown organization",
      { organization: "po_9" },
      { _tag: "UnknownReference", path: "$.organization", ref: "partyOrganization/po_9" }
    ],
    [
      "an organization that it wasn't a unit of yet",
      { on: "2026-05-31" },
      { _tag: "NotAUnit", path: "$.organization", office: "of_1", organization: "po_1" }
    ]
  ])("is refused for %s", ([, change, expected]) =>
    Effect.gen(function* () {
      const { act, refusal, head } = yield* withBranch
      yield* act("consultation.record", { ...held, id: "cs_1" })
      const before = head()
      assert.deepStrictEqual(yield* refusal("consultation.record", { ...held, ...change }), expected)
      assert.strictEqual(head(), before)
    })
  )

  it.effect("is lawful with an instructor, before there was an organization", () =>
    Effect.gen(function* () {
      const { act } = yield* withBranch
      const { organization: _, ...alone } = held
      yield* act("consultation.record", { ...alone, on: "2026-05-31" })
    })
  )

  it.effect("is undone once, and not what isn't there", () =>
    Effect.gen(function* () {
      const { act, refusal } = yield* withBranch
      yield* act("consultation.record", { ...held, id: "cs_1" })
      const input = { consultation: "cs_1", reason: "误" }
      yield* act("consultation.void", input)
      const twice = { _tag: "AlreadyVoid", path: "$.consultation", ref: "consultation/cs_1" }
      assert.deepStrictEqual(yield* refusal("consultation.void", input), twice)
      assert.deepStrictEqual(yield* refusal("consultation.void", { ...input, consultation: "cs_9" }), {
        _tag: "UnknownReference",
        path: "$.consultation",
        ref: "consultation/cs_9"
      })
    })
  )

  it.effect("is the authority's and the office's own management's", () =>
    Effect.gen(function* () {
      const { act } = yield* withBranch
      const director = { actor: actors.director }
      yield* act("consultation.record", { ...held, id: "cs_1" }, director)
      const voiding = { consultation: "cs_1", reason: "误" }
      for (const actor of [actors.dongzhi, actors.judicialOffice, actors.practitioner, actors.outsider]) {
        assert.strictEqual(yield* endOf(act("consultation.record", held, { actor })), "Forbidden")
        assert.strictEqual(yield* endOf(act("consultation.void", voiding, { actor })), "Forbidden")
      }
      yield* act("consultation.void", voiding, director)
    })
  )
})
