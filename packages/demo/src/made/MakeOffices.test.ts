import { assert, it } from "@effect/vitest"
import {
  charter,
  chisitong,
  compile,
  consultation,
  fundAccount,
  judge,
  managementMeeting,
  modelCase,
  newsItem,
  office,
  officeBudget,
  officeDecision,
  officeRoster,
  type OfficeState,
  officeSurvey,
  officeSystems,
  partyOrganization,
  qualification,
  readSheets,
  type RecordKind,
  type Records,
  rulebookFor
} from "@jiceng/core"
import { Result } from "effect"
import { demoDay, makeOffices } from "../index.ts"

it("yields the number asked for", () => {
  let offices = 0
  let staff = 0
  for (const { roster } of makeOffices({ offices: 14_000, staff: 60_000 })) {
    offices++
    staff += roster.staff.length
  }
  assert.strictEqual(offices, 14_000)
  assert.closeTo(staff, 60_000, 1_500)
})

it("yields the same for a seed", () => {
  const some = (seed?: string) => [...makeOffices({ offices: 20, staff: 90, ...(seed && { seed }) })]
  assert.deepStrictEqual(some(), some())
  assert.notDeepEqual(some("another"), some())
})

it("yields bodies that decode, and every county's code is one", () => {
  const decodes = (kind: RecordKind, body: unknown): void => {
    const text = kind.encode(body)
    assert.isTrue(Result.isSuccess(kind.decode({ body: text, bodyVersion: kind.version })), text)
  }
  const counties = new Set<Records>()
  for (const state of makeOffices({ offices: 700, staff: 3_000 })) {
    counties.add(state.records)
    decodes(office, state.office)
    decodes(officeRoster, state.roster)
    decodes(fundAccount, state.fund.account)
    if (state.organization) decodes(partyOrganization, state.organization.body)
  }
  const kinds: ReadonlyArray<RecordKind> = [
    officeSystems,
    officeSurvey,
    charter,
    officeBudget,
    managementMeeting,
    consultation,
    newsItem,
    modelCase,
    officeDecision,
    qualification
  ]
  for (const kind of kinds) {
    const made = [...counties].flatMap((records) => records.all(kind))
    assert.isAbove(made.length, 0, kind.kind)
    for (const { body } of made) decodes(kind, body)
  }
})

it("names no consultation in a decision that wasn't made", () => {
  let named = 0
  for (const { id, records } of makeOffices({ offices: 500, staff: 2_150 }))
    for (const { body } of records.listOf(officeDecision, id)) {
      if (body.consultation === undefined) continue
      const consulted = records.facet(consultation, body.consultation)
      assert.deepInclude(consulted, { office: id, matter: body.matter, sort: "deliberation" })
      named++
    }
  assert.isAbove(named, 0)
})

it("yields offices of which some fall short of each rule", () => {
  const states = [...makeOffices({ offices: 2_000, staff: 8_600 })].map((state: OfficeState) => ({
    subject: { kind: "office" as const, id: state.id, name: state.office.name },
    state
  }))
  const rulebook = rulebookFor(chisitong, "office")
  const sheets = readSheets(rulebook, states, demoDay)
  const compiled = compile(rulebook, demoDay)
  const short = new Map<string, number>()
  for (let row = 0; row < sheets.size; row++) {
    for (const { rule, outcome } of judge(compiled, sheets, row))
      if (outcome === "violated" || outcome === "advised") short.set(rule, (short.get(rule) ?? 0) + 1)
  }
  // No made office is in a branch of another county, which is what 1.3.2 asks about.
  const fallsShort = compiled.rules.filter(({ rule }) => rule.id !== "1.3.2")
  for (const { rule } of fallsShort) assert.isAbove(short.get(rule.id) ?? 0, 0, rule.id)
  for (const rule of ["1.5.8", "5.3.5a", "5.3.5b"]) assert.isBelow(short.get(rule)!, 800, rule)
  for (const rule of ["1.3.3", "1.3.4", "1.3.5", "1.4.1", "1.4.8", "1.6.2"])
    assert.isBelow(short.get(rule)!, 400, rule)
})
