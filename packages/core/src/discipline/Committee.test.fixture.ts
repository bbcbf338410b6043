import { Effect } from "effect"
import { type PlainDate } from "../kernel/PlainDate.ts"
import { actors, bodyIn, type Facts, openScene, type Scene, today } from "../Scene.test.fixture.ts"
import { committee } from "./Committee.ts"
import { qualities, type Sector } from "./Seat.ts"

/** The day on which the committee of these tests is constituted. */
export const constitutedOn = "2026-03-01"

/** All four qualities attested before that day. */
export const attested: ReadonlyArray<Facts> = qualities.map((quality) => ({
  quality,
  by: "市司法局",
  on: "2026-02-20"
}))

/** An invented head of a department, fit to be seated. */
export const member = (person: string, sector: Sector, more: Facts = {}): Facts => ({
  person,
  sector,
  organ: `池州市${sector}`,
  department: "综合科",
  headsSince: "2022-05-01",
  attestations: attested,
  ...more
})

/** One member of each sector, fit. */
export const threeSeats = [
  member("pe_1", "court"),
  member("pe_2", "publicSecurity"),
  member("pe_3", "justice")
] as const

export const asCity = { actor: actors.city }

export const constitute = { id: "co_1", city: "341700", name: "池州市惩戒委员会", constitutedOn }

/** A scene with registered people and, unless told otherwise, the committee of three. */
export const withCommittee = Effect.fnUntraced(function* (seats: ReadonlyArray<Facts> = threeSeats) {
  const scene = yield* openScene()
  for (const id of ["pe_1", "pe_2", "pe_3", "pe_4", "pe_5"])
    yield* Effect.orDie(scene.act("person.register", { id, name: "某甲" }, asCity))
  if (seats.length > 0)
    yield* Effect.orDie(scene.act("committee.constitute", { ...constitute, seats }, asCity))
  return scene
})

/** The stored committee. */
export const committeeIn = ({ data }: Scene, id = "co_1") =>
  bodyIn(committee, data.rows.get(`committee/${id}`)!.body)

/** What is found about the committee on a day: the outcome, the facts and the remedies of 4.5.1. */
export const found = ({ jiceng, on }: Scene, day: string = today) =>
  Effect.orDie(
    Effect.map(
      on(jiceng.assess({ kind: "committee" }, { actor: actors.city, factsAt: day as PlainDate })),
      ({ findings: [finding] }) =>
        finding && {
          outcome: finding.outcome,
          facts: Object.fromEntries(finding.conditions.map(({ what, observed }) => [what, observed])),
          remedies: finding.remedies
        }
    )
  )
