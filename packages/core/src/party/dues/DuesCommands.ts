import { Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { AlreadyExists, FutureDay, UnknownReference } from "../../journal/Refusals.ts"
import { holdsOn } from "../../kernel/Period.ts"
import { yearOf } from "../../kernel/PlainDate.ts"
import { officeRoster } from "../../office/Roster.ts"
import { NotOnStaff } from "../../office/StaffRefusals.ts"
import { NotAUnit } from "../HeadRefusals.ts"
import { isUnitOn, partyOrganization, standsOn } from "../PartyOrganization.ts"
import {
  duesAccount,
  DuesPayment,
  duesPayment,
  DuesPaymentId,
  DuesRefund,
  duesRefund,
  DuesRefundId
} from "./Dues.ts"
import { booked, leastLeft } from "./DuesLedger.ts"
import { movesIn, readDues } from "./DuesReads.ts"
import { NotAPractitioner, RefundExceedsDues } from "./DuesRefusals.ts"

/** Records dues that a practitioner paid (1.6.3): somebody who practises at a unit of the organization on that day. */
export const recordDues = command("party.recordDues", {
  permission: "party.write",
  input: Schema.Struct({ id: Schema.optionalKey(DuesPaymentId), ...DuesPayment.fields }),
  result: Schema.Struct({ payment: DuesPaymentId }),
  queue: ({ organization }) => organization,
  facts: ({ organization, office, id }, read) =>
    read.all({
      organization: one(partyOrganization, organization),
      roster: one(officeRoster, office),
      account: one(duesAccount, organization),
      ...(id !== undefined && { existing: one(duesPayment, id) })
    }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization, roster, account, existing }, { id, ...payment }, { today, newId }) => {
    const { office, person, on, amount } = payment
    if (organization === undefined || (on >= organization.foundedOn && !standsOn(organization, on))) {
      const ref = partyOrganization.ref(payment.organization)
      return Result.fail(new UnknownReference({ path: "$.organization", ref }))
    }
    if (id !== undefined && existing !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.id", ref: duesPayment.ref(id) }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (!isUnitOn(organization, office, on))
      return Result.fail(new NotAUnit({ path: "$.office", office, organization: payment.organization }))
    const staff = roster?.staff.find((one) => one.person === person && holdsOn(one, on))
    if (staff === undefined) return Result.fail(new NotOnStaff({ path: "$.person", person, office, on }))
    if (!staff.practitioner)
      return Result.fail(new NotAPractitioner({ path: "$.person", clause: "1.6.3", person, office, on }))
    const subject = id ?? (newId("dp") as DuesPaymentId)
    return Result.succeed({
      writes: [
        put(duesAccount, payment.organization, booked(account, yearOf(on), { paid: amount })),
        put(duesPayment, subject, payment)
      ],
      result: { payment: subject }
    })
  }
})

/** Records that dues of a period were refunded to the organization (1.6.3); at no moment more than was paid. */
export const refundDues = command("party.refundDues", {
  permission: "party.write",
  input: Schema.Struct({ id: Schema.optionalKey(DuesRefundId), ...DuesRefund.fields }),
  result: Schema.Struct({ refund: DuesRefundId }),
  queue: ({ organization }) => organization,
  facts: ({ organization }, read) => readDues(organization, read),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization, account, moves, voided }, { id, ...refund }, { today, newId }) => {
    const { period, on, amount } = refund
    if (organization === undefined) {
      const ref = partyOrganization.ref(refund.organization)
      return Result.fail(new UnknownReference({ path: "$.organization", ref }))
    }
    if (id !== undefined && (moves.has(id) || voided.has(id)))
      return Result.fail(new AlreadyExists({ path: "$.id", ref: duesRefund.ref(id) }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    const refundable = leastLeft(movesIn(moves.values(), period), on)
    if (amount > refundable) {
      return Result.fail(
        new RefundExceedsDues({
          path: "$.amount",
          clause: "1.6.3",
          organization: refund.organization,
          period,
          asked: String(amount),
          refundable: String(refundable)
        })
      )
    }
    const subject = id ?? (newId("dr") as DuesRefundId)
    return Result.succeed({
      writes: [
        put(duesAccount, refund.organization, booked(account, period, { refunded: amount })),
        put(duesRefund, subject, refund)
      ],
      result: { refund: subject }
    })
  }
})
