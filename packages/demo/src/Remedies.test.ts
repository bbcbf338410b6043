import { assert, describe, layer } from "@effect/vitest"
import {
  type Actor,
  commands,
  type CommandName,
  type Finding,
  type FindingChange,
  hindrances,
  isPlainDate,
  Jiceng,
  phrases,
  type PlainDate,
  type RegisterView,
  type Remedy,
  sixHavesItems
} from "@jiceng/core"
import { Effect } from "effect"
import { findings, memory } from "./City.test.fixture.ts"
import { demoActors, demoDay, seedDemo } from "./index.ts"

const newcomer = (place: number) => `pe_new-${place}`

/** What people choose where a remedy leaves it to them; what an act wants by another name stands under the command. */
const chosen: Readonly<Record<string, unknown>> = {
  superior: "局党总支",
  title: "办法",
  summary: "督查一遍",
  by: "县区司法局",
  name: "某",
  city: "池州市委",
  asks: "management",
  reason: "撤回",
  matter: "majorCase",
  topic: "会商一次",
  outcome: "一致同意",
  organizations: 5,
  members: 30,
  attestation: { by: "局党总支", on: demoDay },
  appointedBy: "justiceAdministration",
  practitioner: true,
  level: "bachelor",
  standing: "insured",
  managementPost: "principalManager",
  premises: { independent: true, areaSquareMetres: 120 },
  posted: { plate: true, logo: true, rules: true, staff: true },
  zones: { reception: true, workspace: true, mediation: true },
  equipment: { deskSets: 40, computers: 9, printers: 9, filingCabinets: 9 },
  archiveRoom: true,
  connections: { intranet: true, internet: true },
  separation: { staff: true, finance: true, functions: true },
  otherNames: [],
  article: 1,
  "charter.adopt.articles": [...phrases.values()].map((text, place) => ({ number: place + 1, text })),
  "party.checkSixHaves.items": sixHavesItems,
  "person.recordEducation.on": "2020-07-01",
  "party.joinJointBranch.office": "of_dongzhi-11"
}

/** Somebody on the staff for a post, somebody new for the rest. */
const personFor = (view: RegisterView, { command, input }: Remedy, place: number): string =>
  command === "staff.assignPost"
    ? view.rosterOf(input["office"] as never).staff.find(({ to }) => to === undefined)!.person
    : newcomer(place)

/** The day on which an act can be done: today, or the day to come that it names. */
const dayOf = ({ input }: Remedy): PlainDate =>
  Object.values(input).reduce<PlainDate>(
    (latest, value) => (typeof value === "string" && isPlainDate(value) && value > latest ? value : latest),
    demoDay
  )

const filled = (view: RegisterView, act: Remedy, place: number) => {
  const choice = (name: string): unknown =>
    name === "person" ? personFor(view, act, place) : (chosen[`${act.command}.${name}`] ?? chosen[name])
  return {
    command: commands[act.command as CommandName],
    input: {
      ...act.input,
      ...Object.fromEntries((act.missing ?? []).map((name) => [name, choice(name)]))
    },
    on: dayOf(act)
  }
}

/** The ways out of a finding: each act that is enough, and as many of those as are needed together. */
const waysOf = ({ remedies }: Finding): ReadonlyArray<ReadonlyArray<Remedy>> => {
  const shared = remedies.filter(({ together }) => together !== undefined)
  const [first] = shared
  return [
    ...remedies.filter(({ together }) => together === undefined).map((act) => [act]),
    ...(first === undefined ? [] : [shared.slice(0, first.together)])
  ]
}

/** Cleared, or all that was missing is there: what is only recommended may still be missing, or unknown as before. */
const isCleared = ({ change, before, after }: FindingChange): boolean =>
  change === "cleared" ||
  (change === "better" &&
    before!.conditions.every(
      ({ what, met }) => met !== false || after!.conditions.find((one) => one.what === what)!.met === true
    ))

/** Whose power an act needs: fees and the fund are the county's, all the rest the city's too. */
const actorFor = (way: ReadonlyArray<Remedy>, county: string): Actor =>
  way.some(({ command }) => command.startsWith("fund."))
    ? { id: "county", tier: "county", jurisdiction: county as never, posts: [] }
    : demoActors.city.actor

layer(memory(), { excludeTestServices: true })("what would put it right", (it) => {
  describe("in the demo city", () => {
    it.effect(
      "every listed way clears its finding, and where there is none it is said why",
      () =>
        Effect.gen(function* () {
          yield* seedDemo
          const jiceng = yield* Jiceng
          const violated = (yield* findings()).filter(({ outcome }) => outcome === "violated")
          const view = yield* jiceng.view
          const counts = { remedied: 0, periodClosed: 0, needsAuthority: 0, outsideFact: 0 }
          let ways = 0
          for (const finding of violated) {
            const { rule, subject, hindrance, remedies } = finding
            const named = `${rule} of ${subject.id}`
            if (hindrance === undefined) counts.remedied++
            else counts[hindrance.why]++
            assert.isTrue(remedies.length > 0 || hindrance !== undefined, `${named} has no way out`)
            for (const way of waysOf(finding)) {
              ways++
              const county = view.offices.get(subject.id as never)?.county ?? "341702"
              const people = way.map((_, place) => ({
                command: commands["person.register"],
                input: { id: newcomer(place), name: "新人" },
                on: demoDay
              }))
              // What ends somewhere has its last day there, and shows on the next.
              const found = yield* Effect.forEach([demoDay, "2026-07-01" as PlainDate], (factsAt) =>
                jiceng.simulate([...people, ...way.map((act, place) => filled(view, act, place))], {
                  actor: actorFor(way, county),
                  factsAt
                })
              )
              const refused = found[0]!.steps.find(({ ended }) => ended !== "done")
              assert.isUndefined(refused, `${named}: ${JSON.stringify(refused)}`)
              const cleared = found.some(({ findings: changes }) =>
                changes.some((one) => one.rule === rule && one.subject.id === subject.id && isCleared(one))
              )
              assert.isTrue(
                cleared,
                `${named}: ${way.map(({ command }) => command).join(", ")} doesn't clear it`
              )
            }
          }
          yield* Effect.logInfo(
            `${violated.length} violations, ${ways} ways out: ${counts.remedied} by acts alone, ` +
              hindrances.map((why) => `${counts[why]} ${why}`).join(", ")
          )
          assert.isTrue(Object.values(counts).every((count) => count > 0))
        }),
      120_000
    )
  })
})
