import { Effect, Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { dayFault } from "../../journal/DayFault.ts"
import { holder, one } from "../../journal/Read.ts"
import { AlreadyExists, UnknownReference } from "../../journal/Refusals.ts"
import { idOf } from "../../journal/Ref.ts"
import { type LegalServiceOffice, office as officeKind } from "../../office/Office.ts"
import { activeClaim, type OfficeRoster, officeRoster } from "../../office/Roster.ts"
import { AlreadyActive, NotOnStaff } from "../../office/StaffRefusals.ts"
import { currentOn } from "../../office/Turnover.ts"
import { person as personKind } from "../../practitioner/Person.ts"
import { applicationClaim } from "../ApplicationClaim.ts"
import { OfficeTransfer, officeTransfer, OfficeTransferId } from "./OfficeTransfer.ts"

const { office, person, filedOn, letter } = OfficeTransfer.fields

/** What every act on a transfer answers with. */
export const TransferAnswer = Schema.Struct({ transfer: OfficeTransferId })

interface Former {
  readonly former: LegalServiceOffice | undefined
  readonly formerRoster: OfficeRoster | undefined
}

const noFormer: Former = { former: undefined, formerRoster: undefined }

/** Files a practitioner's application to change office (1.3.9); the former office is where the person is. */
export const fileTransfer = command("transfer.file", {
  permission: "application.file",
  input: Schema.Struct({ id: Schema.optionalKey(OfficeTransferId), office, person, filedOn, letter }),
  result: TransferAnswer,
  queue: (input) => input.person,
  facts: (input, read) =>
    Effect.gen(function* () {
      const found = yield* read.all({
        existing: one(officeTransfer, input.id ?? "ot_0"),
        office: one(officeKind, input.office),
        person: one(personKind, input.person),
        active: holder(activeClaim(input.person)),
        running: holder(applicationClaim(input.person))
      })
      if (found.active === undefined) return { ...found, ...noFormer }
      const at = idOf(found.active)
      const former: Former = yield* read.all({
        former: one(officeKind, at),
        formerRoster: one(officeRoster, at)
      })
      return { ...found, ...former }
    }),
  target: (facts, input) => facts.office && { county: facts.office.county, office: input.office },
  decide: (facts, { id, ...filed }, { today, newId }) => {
    if (facts.office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(filed.office) }))
    if (facts.person === undefined)
      return Result.fail(new UnknownReference({ path: "$.person", ref: personKind.ref(filed.person) }))
    if (id !== undefined && facts.existing !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.id", ref: officeTransfer.ref(id) }))
    if (facts.running !== undefined)
      return Result.fail(new AlreadyExists({ path: "$.person", ref: facts.running }))
    const at = facts.active === undefined ? undefined : (idOf(facts.active) as OfficeTransfer["formerOffice"])
    const current = facts.formerRoster && currentOn(facts.formerRoster, filed.person)
    if (at === filed.office)
      return Result.fail(new AlreadyActive({ path: "$.office", person: filed.person, office: at }))
    if (at === undefined || current?.practitioner !== true || facts.formerRoster === undefined) {
      const nowhere = { person: filed.person, ...(at !== undefined && { office: at }), on: filed.filedOn }
      return Result.fail(new NotOnStaff({ path: "$.person", ...nowhere }))
    }
    const fault = dayFault(filed.filedOn, facts.office.since, today, "$.filedOn")
    if (fault) return Result.fail(fault)
    const subject = id ?? (newId("ot") as OfficeTransferId)
    const body: OfficeTransfer = {
      ...filed,
      formerOffice: at,
      state: { is: "filed", since: filed.filedOn }
    }
    return Result.succeed({ writes: [put(officeTransfer, subject, body)], result: { transfer: subject } })
  }
})
