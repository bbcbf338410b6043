import fc from "fast-check"
import { qualities, sectors } from "../../discipline/Seat.ts"
import { days, type Inputs, people, reason, text } from "./Draws.test.fixture.ts"

const committee = fc.constantFrom("co_1", "co_2")
const seat = fc.integer({ min: 1, max: 4 })
const attestations = fc.constantFrom(
  qualities.map((quality) => ({ quality, by: "市局", on: "2020-01-15" })),
  []
)
const member = {
  person: people,
  sector: fc.constantFrom(...sectors),
  organ: text,
  department: text,
  headsSince: fc.constantFrom("2018-05-01", "2024-02-29"),
  attestations
}

/** The disciplinary committee of the city. */
export const committeeActs: Inputs = {
  "committee.constitute": {
    id: committee,
    city: fc.constant("341700"),
    name: text,
    constitutedOn: days,
    seats: fc.array(fc.record(member), { maxLength: 3 })
  },
  "committee.seat": { committee, ...member, from: days },
  "committee.replace": { committee, seat, ...member, from: days },
  "committee.endSeat": { committee, seat, on: days, cause: fc.constant("retirement") },
  "committee.voidSeat": { committee, seat, reason },
  "committee.recordDepartmentChange": { committee, seat, on: days },
  "committee.attest": { committee, seat, quality: fc.constantFrom(...qualities), by: text, on: days },
  "committee.dissolve": { committee, on: days }
}
