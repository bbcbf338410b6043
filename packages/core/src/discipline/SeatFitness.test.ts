import { assert, describe, it } from "@effect/vitest"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { type CommitteeSeat, qualities } from "./Seat.ts"
import { judgeSeat, judgeWholeSeat, type SeatDraft } from "./SeatFitness.ts"

const day = (text: string) => text as PlainDate
const on = day("2026-06-10")
const attest = (quality: (typeof qualities)[number], from = "2026-06-10", by = "市司法局") => ({
  quality,
  by,
  on: day(from)
})

const fit: CommitteeSeat = {
  no: 1,
  person: "pe_1" as PersonId,
  sector: "court",
  organ: "池州市中级人民法院",
  department: "立案庭",
  headsSince: on,
  attestations: qualities.map((quality) => attest(quality)),
  from: on
}

const unmetOf = (seat: SeatDraft, seats: ReadonlyArray<CommitteeSeat> = [], at = on) =>
  judgeSeat(seat, { seats }, at)
    .filter(({ met }) => met !== true)
    .map(({ what }) => what)

const without = (name: keyof CommitteeSeat): SeatDraft => {
  const { [name]: _, ...rest } = fit
  return rest
}
const other = { ...fit, no: 2 }

describe("a seat on a day", () => {
  it.each<readonly [string, SeatDraft, ReadonlyArray<CommitteeSeat>, ReadonlyArray<string>]>([
    ["fit on the first day of everything", fit, [], []],
    ["itself on the committee already", fit, [fit], []],
    ["nothing filled in", {}, [], ["sector", "headsDepartment", ...qualities, "otherSeats"]],
    ["no sector", without("sector"), [], ["sector"]],
    ["a sector that is none of the three", { ...fit, sector: "procuratorate" }, [], ["sector"]],
    ["no organ", without("organ"), [], ["headsDepartment"]],
    ["a blank department", { ...fit, department: "  " }, [], ["headsDepartment"]],
    ["no day since when", without("headsSince"), [], ["headsDepartment"]],
    ["head from the day after", { ...fit, headsSince: day("2026-06-11") }, [], ["headsDepartment"]],
    ["head no longer, from the day", { ...fit, ceasedHeading: on }, [], ["headsDepartment"]],
    ["head until the day", { ...fit, ceasedHeading: day("2026-06-11") }, [], []],
    ["three qualities", { ...fit, attestations: fit.attestations.slice(1) }, [], ["politicallySound"]],
    [
      "one quality attested the day after",
      { ...fit, attestations: [...fit.attestations.slice(0, 3), attest("familiarWithTrade", "2026-06-11")] },
      [],
      ["familiarWithTrade"]
    ],
    [
      "one quality attested by nobody",
      {
        ...fit,
        attestations: [...fit.attestations.slice(0, 3), attest("familiarWithTrade", "2026-06-10", " ")]
      },
      [],
      ["familiarWithTrade"]
    ],
    ["another seat of the person", fit, [other], ["otherSeats"]],
    [
      "another seat that ended the day before",
      fit,
      [{ ...other, from: day("2026-01-01"), to: day("2026-06-09") }],
      []
    ],
    ["another seat that ends on the day", fit, [{ ...other, to: on }], ["otherSeats"]],
    ["another seat that is void", fit, [{ ...other, voided: { reason: "误登", on } }], []],
    ["a seat of somebody else", fit, [{ ...other, person: "pe_2" as PersonId }], []]
  ])("%s", (_, seat, seats, expected) => {
    assert.deepStrictEqual<ReadonlyArray<string>>(unmetOf(seat, seats), expected)
  })

  it.each<readonly [string, SeatDraft, ReadonlyArray<readonly [string, boolean | null]>]>([
    [
      "nothing filled in",
      {},
      ["sector", "headsDepartment", ...qualities, "otherSeats"].map((what) => [what, null])
    ],
    ["no sector", without("sector"), [["sector", null]]],
    ["a sector that is none of the three", { ...fit, sector: "procuratorate" }, [["sector", false]]],
    ["a blank department", { ...fit, department: "  " }, [["headsDepartment", null]]],
    ["no day since when", without("headsSince"), [["headsDepartment", null]]],
    [
      "head from the day after, of a department still to be told",
      { headsSince: day("2026-06-11") },
      [
        ["sector", null],
        ["headsDepartment", false],
        ...qualities.map((quality) => [quality, null] as const),
        ["otherSeats", null]
      ]
    ],
    [
      "a quality whose attester and one whose day are still to be told",
      {
        ...fit,
        attestations: [
          ...fit.attestations.slice(2),
          { quality: "politicallySound", on },
          { quality: "professionallyAble", by: "市司法局" }
        ]
      },
      [
        ["politicallySound", null],
        ["professionallyAble", null]
      ]
    ],
    [
      "a quality attested the day after, and again without an attester",
      {
        ...fit,
        attestations: [
          ...fit.attestations.slice(1),
          attest("politicallySound", "2026-06-11"),
          { quality: "politicallySound" }
        ]
      },
      [["politicallySound", false]]
    ],
    ["a line of which no quality is chosen", { ...fit, attestations: [...fit.attestations, {}] }, []]
  ])("tells what is open from what isn't met: %s", (_, seat, expected) => {
    assert.deepStrictEqual(
      judgeSeat(seat, { seats: [{ ...other, person: "pe_2" as PersonId }] }, on)
        .filter(({ met }) => met !== true)
        .map(({ what, met }) => [what, met] as const),
      expected
    )
  })

  it("told whole has nothing open: what isn't told isn't so", () => {
    const lines = judgeWholeSeat({ ...fit, attestations: fit.attestations.slice(1) }, undefined, on)
    assert.deepStrictEqual(
      lines.filter(({ met }) => met !== true),
      [{ what: "politicallySound", operator: "equal", observed: false, required: true, met: false }]
    )
  })

  it("shows every condition, those that are met too, without a committee as well", () => {
    assert.deepStrictEqual(
      judgeSeat(fit, undefined, on).map(({ what, observed, required, met }) => [
        what,
        observed,
        required,
        met
      ]),
      [
        ["sector", "court", "court|publicSecurity|justice", true],
        ["headsDepartment", true, true, true],
        ...qualities.map((quality) => [quality, true, true, true]),
        ["otherSeats", 0, 0, true]
      ]
    )
  })
})
