import { Result, Schema } from "effect"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { AlreadyExists, DayTooEarly, FutureDay } from "../journal/Refusals.ts"
import { committee as committeeKind, CommitteeId } from "./Committee.ts"
import { SeatClosed } from "./CommitteeRefusals.ts"
import { found, withSeat } from "./OpenSeat.ts"
import { QualityAttestation } from "./Seat.ts"
import { SeatResult } from "./SeatCommands.ts"

/**
 * Records that a member heads the department no longer (委员不再任部门负责人); `on` is the first such day. An event:
 * the seat stays, and that its member isn't fit any more is a finding.
 */
export const recordDepartmentChange = command("committee.recordDepartmentChange", {
  permission: "committee.write",
  input: Schema.Struct({ committee: CommitteeId, seat: Schema.Int, on: PlainDate }),
  result: SeatResult,
  queue: ({ committee }) => committee,
  facts: ({ committee }, read) => read.all({ committee: one(committeeKind, committee) }),
  target: ({ committee }) => committee && { county: committee.city },
  decide: ({ committee: body }, { committee: id, seat: no, on }, { today }) => {
    const known = found(body, id, no)
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const { committee, seat } = known.success
    if (seat.ceasedHeading !== undefined)
      return Result.fail(new SeatClosed({ path: "$.seat", committee: id, seat: no, why: "notHeading" }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on <= seat.headsSince)
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: addDays(seat.headsSince, 1) }))
    return Result.succeed({
      writes: [put(committeeKind, id, withSeat(committee, { ...seat, ceasedHeading: on }))],
      result: { committee: id, seat: no }
    })
  }
})

/** Records that a member's quality was attested (注明委员条件), for the first time or again. */
export const attestQuality = command("committee.attest", {
  permission: "committee.write",
  input: Schema.Struct({ committee: CommitteeId, seat: Schema.Int, ...QualityAttestation.fields }),
  result: SeatResult,
  queue: ({ committee }) => committee,
  facts: ({ committee }, read) => read.all({ committee: one(committeeKind, committee) }),
  target: ({ committee }) => committee && { county: committee.city },
  decide: ({ committee: body }, { committee: id, seat: no, quality, by, on }, { today }) => {
    const known = found(body, id, no)
    if (Result.isFailure(known)) return Result.fail(known.failure)
    const { committee, seat } = known.success
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (seat.attestations.some((one) => one.quality === quality && one.on === on))
      return Result.fail(new AlreadyExists({ path: "$.on", ref: committeeKind.ref(id) }))
    const attestations = [...seat.attestations, { quality, by, on }]
    return Result.succeed({
      writes: [put(committeeKind, id, withSeat(committee, { ...seat, attestations }))],
      result: { committee: id, seat: no }
    })
  }
})
