import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import { organizationIn, rosterIn } from "../party/JointBranch.test.fixture.ts"
import type { PartyOrganization } from "../party/PartyOrganization.ts"
import { crossAppointmentFaults } from "./CrossAppointmentFaults.ts"
import { cross, withLeaders } from "./CrossScene.test.fixture.ts"

const of_1 = "of_1" as OfficeId
const day = (text: string) => text as PlainDate
type Change = (body: PartyOrganization) => PartyOrganization

const leader =
  (...periods: ReadonlyArray<{ readonly from: PlainDate; readonly to?: PlainDate }>): Change =>
  (body) => ({ ...body, leaders: periods.map((period) => ({ ...body.leaders[0]!, ...period })) })

describe("the Party side of a pair, as an import brings it", () => {
  it.effect.each<readonly [string, Change, string | undefined]>([
    ["stands as long as the pair", (body) => body, undefined],
    ["began on the same day", leader({ from: day("2026-06-10") }), undefined],
    ["began the day after", leader({ from: day("2026-06-11") }), "partyPost"],
    ["has ended", leader({ from: day("2026-06-05"), to: day("2026-06-29") }), "partyPost"],
    [
      "was held in two terms, one after the other",
      leader({ from: day("2026-06-15") }, { from: day("2026-06-05"), to: day("2026-06-14") }),
      undefined
    ],
    [
      "was held in two terms with a day between",
      leader({ from: day("2026-06-05"), to: day("2026-06-13") }, { from: day("2026-06-15") }),
      "partyPost"
    ],
    [
      "is that of another office",
      (body) => ({ ...body, leaders: body.leaders.map((one) => ({ ...one, office: "of_2" as OfficeId })) }),
      "partyPost"
    ],
    ["is the head's instead", (body) => ({ ...body, heads: body.leaders, leaders: [] }), "partyPost"]
  ])("%s", ([, change, lacks]) =>
    Effect.gen(function* () {
      const scene = yield* withLeaders
      const { value } = yield* scene.act("party.crossAppoint", cross)
      const organizations = new Map([["po_1", change(organizationIn(scene))]])
      assert.deepStrictEqual(
        crossAppointmentFaults(rosterIn(scene), organizations, of_1),
        lacks === undefined
          ? []
          : ([
              {
                path: "$.crossAppointments[0].partyEntry",
                crossAppointment: value.crossAppointment,
                lacks
              }
            ] as never)
      )
    })
  )

  it.effect(
    "of an organization that isn't there is a fault; one that ended before its post did is none",
    () =>
      Effect.gen(function* () {
        const scene = yield* withLeaders
        yield* scene.act("party.crossAppoint", cross)
        const faults = crossAppointmentFaults(rosterIn(scene), new Map(), of_1)
        assert.deepStrictEqual(
          faults.map(({ lacks }) => lacks),
          ["organization"]
        )
        yield* scene.act("party.endCrossAppointment", { office: "of_1", person: "pe_b", on: "2026-06-15" })
        yield* scene.act("party.endLeader", { organization: "po_1", person: "pe_b", on: "2026-06-15" })
        const organizations = new Map([["po_1", organizationIn(scene)]])
        assert.deepStrictEqual(crossAppointmentFaults(rosterIn(scene), organizations, of_1), [])
      })
  )
})
