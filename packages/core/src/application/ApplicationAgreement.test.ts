import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { checkBundle } from "../bundle/CheckBundle.ts"
import { bundleText } from "../bundle/TextSource.ts"
import { digest } from "../Cast.test.fixture.ts"
import { Digest } from "../journal/Digest.ts"

const office = (id: string) => ({
  id,
  name: `${id}法律服务所`,
  county: "341702",
  locality: { name: "梅村镇", kind: "township" },
  form: "partnership",
  since: "2018-05-01"
})
const fund = { net: [], levyPosted: "0", spent: "0", balance: "0" }
const rest = { posts: [], instructors: [], crossAppointments: [], insurances: [] }
const roster = (id: string, staff: ReadonlyArray<object>, stages: ReadonlyArray<object> = []) => ({
  id,
  bodyVersion: 2,
  staff,
  stages,
  ...rest
})
const number = (series: string, drawn: number) => ({ series: `ns_341700-${series}-2026`, number: drawn })

const joined = { person: "pe_1", practitioner: true, from: "2026-06-20" }
const stayed = { person: "pe_2", practitioner: true, from: "2019-01-01", to: "2026-06-19" }
const moved = { person: "pe_2", practitioner: true, from: "2026-06-20" }
const stage = { person: "pe_1", stage: "full", on: "2015-07-01" }
const since = "2026-06-20"

const admission = {
  id: "pa_1",
  office: "of_1",
  person: "pe_1",
  filedOn: "2026-06-10",
  papers: [],
  relation: { is: "member", stage: "full", reachedOn: "2015-07-01" },
  state: {
    is: "granted",
    since,
    consentedOn: "2026-06-11",
    acceptedOn: "2026-06-12",
    number: number("acceptance", 1),
    decision: number("decision", 1)
  }
}
const transfer = {
  id: "ot_1",
  office: "of_2",
  formerOffice: "of_1",
  person: "pe_2",
  filedOn: "2026-06-10",
  state: {
    is: "completed",
    since,
    releasedOn: "2026-06-11",
    consentedOn: "2026-06-12",
    decision: number("decision", 2)
  }
}
const series = (sort: string, last: number) => ({
  id: `ns_341700-${sort}-2026`,
  authority: "341700",
  sort,
  year: 2026,
  last
})

/** Somebody was admitted to one office, and somebody else went from there to the other. */
const sound = {
  person: [
    { id: "pe_1", name: "某甲" },
    { id: "pe_2", name: "某乙", lastStaffDay: "2026-06-19" }
  ],
  office: [office("of_1"), office("of_2")],
  officeRoster: [roster("of_1", [stayed, joined], [stage]), roster("of_2", [moved])],
  fundAccount: [
    { id: "of_1", ...fund },
    { id: "of_2", ...fund }
  ],
  practiceAdmission: [admission],
  officeTransfer: [transfer],
  numberSeries: [series("acceptance", 1), series("decision", 2)]
}

const faultsOf = (records: object) =>
  checkBundle(bundleText(JSON.stringify({ format: "jiceng.register", version: 1, records }))).pipe(
    Effect.provideService(Digest, digest),
    Effect.match({
      onSuccess: () => [],
      onFailure: (error) =>
        error._tag === "BundleRefused"
          ? error.faults.map(({ path, found, expected }) => `${path} ${found} ${expected.en}`)
          : [error._tag]
    })
  )

describe("a bundle with decided applications", () => {
  it.effect.each<readonly [string, object, ReadonlyArray<string>]>([
    ["both legs of each", {}, []],
    [
      "an admission without its membership",
      { officeRoster: [roster("of_1", [stayed], [stage]), roster("of_2", [moved])] },
      [
        "$.records.practiceAdmission[0].state (absent) a practitioner on the roster of of_1 from 2026-06-20 on"
      ]
    ],
    [
      "an admission to be staff only",
      {
        officeRoster: [
          roster("of_1", [stayed, { ...joined, practitioner: false }], [stage]),
          roster("of_2", [moved])
        ]
      },
      [
        "$.records.practiceAdmission[0].state (absent) a practitioner on the roster of of_1 from 2026-06-20 on"
      ]
    ],
    [
      "a member's admission without the relation",
      { officeRoster: [roster("of_1", [stayed, joined]), roster("of_2", [moved])] },
      ["$.records.practiceAdmission[0].state (absent) a membership stage on the roster of of_1"]
    ],
    [
      "a transfer that nobody joined by",
      { officeRoster: [roster("of_1", [stayed, joined], [stage]), roster("of_2", [])] },
      ["$.records.officeTransfer[0].state (absent) a practitioner on the roster of of_2 from 2026-06-20 on"]
    ],
    [
      "a transfer with a gap",
      {
        person: [
          { id: "pe_1", name: "某甲" },
          { id: "pe_2", name: "某乙", lastStaffDay: "2026-06-18" }
        ],
        officeRoster: [
          roster("of_1", [{ ...stayed, to: "2026-06-18" }, joined], [stage]),
          roster("of_2", [moved])
        ]
      },
      ["$.records.officeTransfer[0].state (absent) a time on the roster of of_1 whose last day is 2026-06-19"]
    ],
    [
      "a series that hasn't come as far as its numbers",
      { numberSeries: [series("acceptance", 1), series("decision", 1)] },
      ["$.records.officeTransfer[0].state 2 at most 1, where ns_341700-decision-2026 has come to"]
    ],
    ["a series that went on before", { numberSeries: [series("acceptance", 40), series("decision", 7)] }, []],
    [
      "a series under another id",
      { numberSeries: [...sound.numberSeries, { ...series("decision", 3), id: "ns_341702-decision-2026" }] },
      ['$.records.numberSeries[2].id "ns_341702-decision-2026" the id ns_341700-decision-2026']
    ],
    [
      "one number twice",
      { officeTransfer: [{ ...transfer, state: { ...transfer.state, decision: number("decision", 1) } }] },
      ["one"]
    ]
  ])("%s", ([, records, faults]) =>
    Effect.gen(function* () {
      const found = yield* faultsOf({ ...sound, ...records })
      if (faults[0] === "one") assert.lengthOf(found, 1)
      else assert.deepStrictEqual(found, faults)
    })
  )
})
