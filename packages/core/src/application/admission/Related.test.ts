import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { officeRoster } from "../../office/Roster.ts"
import { actors, addMember, addOffice, openScene } from "../../Scene.test.fixture.ts"
import {
  acceptedAdmission,
  bodyOf,
  granting,
  letter,
  member,
  withApplicant
} from "../Applications.test.fixture.ts"

const city = { actor: actors.city }

describe("a member's admission and relation (1.3.8)", () => {
  const withLetter = (issuedOn: string) => ({ relation: { ...member, letter: { ...letter, issuedOn } } })

  it.effect.each([
    ["89 days old", "2026-03-23"],
    ["90 days old", "2026-03-22"],
    ["of the day", "2026-06-20"]
  ] as const)("a letter %s moves it in the same act", ([, issuedOn]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withApplicant(scene)
      yield* acceptedAdmission(scene, withLetter(issuedOn))
      yield* scene.act("admission.grant", granting, city)
      assert.deepStrictEqual<unknown>(bodyOf(scene, officeRoster, "of_1").stages, [
        { person: "pe_9", stage: "full", on: "2015-07-01" }
      ])
    })
  )

  const line = (what: string, observed: unknown, required: unknown, operator = "atLeast") => ({
    what,
    operator,
    observed,
    required,
    met: false
  })

  it.effect.each([
    [
      "no letter",
      { relation: { is: "member", stage: "full", reachedOn: "2015-07-01" } },
      line("relationLetter", false, true, "equal")
    ],
    [
      "a letter 91 days old",
      withLetter("2026-03-21"),
      line("relationLetterLastDay", "2026-06-19", "2026-06-20")
    ],
    [
      "a letter of tomorrow",
      withLetter("2026-06-21"),
      line("relationLetterIssued", "2026-06-20", "2026-06-21")
    ]
  ] as const)("with %s neither leg happens", ([, more, proof]) =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* withApplicant(scene)
      yield* acceptedAdmission(scene, more)
      const head = scene.head()
      assert.deepStrictEqual<unknown>(yield* scene.refusal("admission.grant", granting, city), {
        _tag: "Refused",
        command: "admission.grant",
        clause: "1.3.8",
        conditions: [proof],
        lawful: [{ command: "admission.supply", input: { admission: "pa_1" }, missing: ["on", "relation"] }]
      })
      assert.strictEqual(scene.head(), head)
      yield* scene.act("admission.supply", { admission: "pa_1", on: "2026-06-20", relation: member })
      yield* scene.act("admission.grant", granting, city)
    })
  )

  it.effect("whoever the roster knows as a member isn't admitted as none", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_9", stage: "full" })
      yield* scene.act("staff.leave", { office: "of_1", person: "pe_9", on: "2025-12-31" })
      yield* acceptedAdmission(scene)
      assert.strictEqual((yield* scene.refusal("admission.grant", granting, city))["clause"], "1.3.8")
      yield* scene.act("admission.supply", { admission: "pa_1", on: "2026-06-20", relation: member })
      yield* scene.act("admission.grant", granting, city)
      assert.lengthOf(bodyOf(scene, officeRoster, "of_1").stages, 1)
    })
  )

  it.effect("an intern's relation is here already and needs no letter", () =>
    Effect.gen(function* () {
      const scene = yield* openScene()
      yield* addOffice(scene)
      yield* addMember(scene, { id: "pe_9", practitioner: false, stage: "probationary" })
      yield* acceptedAdmission(scene)
      yield* scene.act("admission.grant", granting, city)
    })
  )
})
