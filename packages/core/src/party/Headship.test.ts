import { assert, describe, it } from "@effect/vitest"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import { emptyRoster, type OfficeRoster, type Post } from "../office/Roster.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { headOn, headStep, orderApplies, standingOn } from "./Headship.ts"
import { fullMember, memberFrom, type MembershipStage, stageCode } from "./MembershipStage.ts"
import type { PartyOrganization } from "./PartyOrganization.ts"

const day = (text: string) => text as PlainDate
const who = (text: string) => text as PersonId
const noon = day("2026-06-15")

interface Row {
  readonly person: string
  readonly practitioner?: boolean
  readonly posts?: ReadonlyArray<Post>
  readonly stage?: MembershipStage
}

/** A roster of people who all joined in 2019 and reached their stage in 2015. */
const roster = (...rows: ReadonlyArray<Row>): OfficeRoster => ({
  ...emptyRoster,
  staff: rows.map(({ person, practitioner = true }) => ({
    person: who(person),
    practitioner,
    from: day("2019-01-01")
  })),
  posts: rows.flatMap(({ person, posts = [] }) =>
    posts.map((post) => ({ person: who(person), post, from: day("2019-01-01") }))
  ),
  stages: rows.flatMap(({ person, stage }) =>
    stage === undefined ? [] : [{ person: who(person), stage, on: day("2015-07-01") }]
  )
})

describe("which clause names the head, and who may be named", () => {
  it.each<readonly [string, OfficeRoster, string]>([
    [
      "the director is a full member",
      roster(
        { person: "pe_a", posts: ["director"], stage: "full" },
        { person: "pe_b", posts: ["partner"], stage: "full" }
      ),
      "1.3.3 pe_a"
    ],
    [
      "the director is a partner too",
      roster({ person: "pe_a", posts: ["director", "partner"], stage: "full" }),
      "1.3.3 pe_a"
    ],
    [
      "the director doesn't practise",
      roster({ person: "pe_a", practitioner: false, posts: ["director"], stage: "full" }),
      "1.3.3 pe_a"
    ],
    [
      "the director is probationary, so that management is asked",
      roster(
        { person: "pe_a", posts: ["director"], stage: "probationary" },
        { person: "pe_b", posts: ["partner"], stage: "full" }
      ),
      "1.3.4 pe_b"
    ],
    [
      "partners and principal managers are one pool",
      roster(
        { person: "pe_c", posts: ["principalManager"], stage: "full" },
        { person: "pe_b", posts: ["partner"], stage: "full" },
        { person: "pe_a", posts: ["director"] }
      ),
      "1.3.4 pe_b pe_c"
    ],
    [
      "a manager is probationary, another full",
      roster(
        { person: "pe_b", posts: ["partner"], stage: "probationary" },
        { person: "pe_c", posts: ["partner"], stage: "full" }
      ),
      "1.3.4 pe_c"
    ],
    [
      "management has no full member, a practitioner is one",
      roster(
        { person: "pe_a", posts: ["director"] },
        { person: "pe_b", posts: ["partner"], stage: "probationary" },
        { person: "pe_d", stage: "full" }
      ),
      "1.3.5 pe_d"
    ],
    [
      "only other staff is a full member",
      roster({ person: "pe_a", posts: ["director"] }, { person: "pe_d", practitioner: false, stage: "full" }),
      "1.3.5"
    ],
    ["nobody is a member", roster({ person: "pe_a", posts: ["director"] }), "1.3.5"],
    ["nobody is there", emptyRoster, "1.3.5"]
  ])("%s", (_, of, expected) => {
    const { clause, candidates } = headStep(standingOn(of, noon), fullMember)
    assert.strictEqual([clause, ...candidates].join(" "), expected)
  })

  it("asks the director from probation on where a county reads it so", () => {
    const probationary = roster({ person: "pe_a", posts: ["director"], stage: "probationary" })
    assert.deepStrictEqual(headStep(standingOn(probationary, noon), memberFrom), {
      clause: "1.3.3",
      candidates: [who("pe_a")]
    })
  })
})

describe("what a roster says on a day", () => {
  const [from, to] = [day("2026-06-10"), day("2026-06-20")]
  const dated: OfficeRoster = {
    ...emptyRoster,
    staff: [{ person: who("pe_a"), practitioner: true, from: day("2026-06-05"), to: day("2026-06-25") }],
    posts: [{ person: who("pe_a"), post: "director", from, to }],
    stages: [
      { person: who("pe_a"), stage: "probationary", on: day("2026-06-08") },
      { person: who("pe_a"), stage: "full", on: day("2026-06-12") },
      {
        person: who("pe_a"),
        stage: "full",
        on: day("2026-06-06"),
        voided: { reason: "登记有误", on: day("2026-06-30") }
      }
    ]
  }
  const none = 0

  it.each([
    ["the day before joining", "2026-06-04", false, false, none],
    ["the day of joining", "2026-06-05", true, false, none],
    ["the day of a stage that was voided", "2026-06-06", true, false, none],
    ["the day of the first stage", "2026-06-08", true, false, stageCode("probationary")],
    ["the first day of the post", "2026-06-10", true, true, stageCode("probationary")],
    ["the day of the second stage", "2026-06-12", true, true, fullMember],
    ["the last day of the post", "2026-06-20", true, true, fullMember],
    ["the day after", "2026-06-21", true, false, fullMember],
    ["the last day on the staff", "2026-06-25", true, false, fullMember],
    ["the day after leaving", "2026-06-26", false, false, none]
  ])("on %s", (_, on, active, directs, stage) => {
    const standing = standingOn(dated, day(on))
    assert.deepStrictEqual(
      [
        standing.active.has(who("pe_a")),
        standing.director === who("pe_a"),
        standing.stages.get(who("pe_a")) ?? 0
      ],
      [active, directs, stage]
    )
  })
})

describe("whether the order binds an office", () => {
  const full = (count: number) =>
    roster(
      ...Array.from({ length: count }, (_, place) => ({ person: `pe_${place}`, stage: "full" as const }))
    )
  const branch = (form: PartyOrganization["form"], lead?: string): PartyOrganization => ({
    name: "党支部",
    county: "341702" as PartyOrganization["county"],
    form,
    units: [],
    leads: lead === undefined ? [] : [{ office: lead as OfficeId, from: day("2020-01-01") }],
    superior: "局党总支",
    foundedOn: day("2026-06-01"),
    heads: [],
    leaders: [],
    liaisons: []
  })

  it.each<readonly [string, PartyOrganization | undefined, number, string, boolean]>([
    ["no organization", undefined, 3, "2026-06-15", false],
    ["an own branch, however small", branch("independentBranch", "of_1"), 0, "2026-06-15", true],
    ["a joint branch that it leads with two", branch("jointBranch", "of_1"), 2, "2026-06-15", false],
    ["a joint branch that it leads with three", branch("jointBranch", "of_1"), 3, "2026-06-15", true],
    ["a joint branch that it leads with four", branch("jointBranch", "of_1"), 4, "2026-06-15", true],
    ["a joint branch that another leads", branch("jointBranch", "of_2"), 3, "2026-06-15", false],
    ["a joint branch that nobody leads", branch("jointBranch"), 3, "2026-06-15", false],
    ["the same before the number three was set", branch("jointBranch", "of_1"), 3, "2020-01-15", false]
  ])("%s", (_, organization, members, on, applies) => {
    const standing = standingOn(full(members), day(on))
    assert.strictEqual(orderApplies(organization, "of_1", standing, day(on)), applies)
  })

  it.each([
    ["before the first", "2026-06-01", undefined],
    ["on the first day", "2026-06-02", "pe_a"],
    ["on the last day of the first", "2026-06-09", "pe_a"],
    ["between two", "2026-06-10", undefined],
    ["after the second began", "2026-06-30", "pe_b"]
  ])("finds the head %s", (_, on, person) => {
    const heads = [
      { person: who("pe_a"), office: "of_1" as never, from: day("2026-06-02"), to: day("2026-06-09") },
      { person: who("pe_b"), office: "of_1" as never, from: day("2026-06-11") }
    ]
    assert.strictEqual(headOn({ ...branch("independentBranch"), heads }, day(on))?.person, person as PersonId)
  })
})
