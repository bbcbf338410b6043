import { Effect, Result, Schema } from "effect"
import { transferHindered } from "../../docket/Hindrances.ts"
import { practitionerDocket } from "../../docket/PractitionerDocket.ts"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { UnknownReference } from "../../journal/Refusals.ts"
import { officeRoster } from "../../office/Roster.ts"
import { standingEntries } from "../../party/StageOrder.ts"
import { person as personKind } from "../../practitioner/Person.ts"
import { targetOf } from "../Application.ts"
import { decidable } from "../Deciding.ts"
import { drawOf, numberQueue, readNumbered } from "../Numbers.ts"
import { isMember, relationRefusal } from "../Relation.ts"
import { decidedTransfer } from "./DecideTransfer.ts"
import { TransferAnswer } from "./FileTransfer.ts"
import { moved } from "./Moved.ts"
import { officeTransfer } from "./OfficeTransfer.ts"
import { transferNamed, transferOf } from "./TransferOf.ts"

const nobody = { person: undefined, former: undefined, next: undefined, docket: undefined }

/**
 * 准予变更执业机构 (1.3.9): both rosters, the membership relation and the decision's number in one act, so that nobody is
 * ever in two offices or in none. Refused while something stands open (138.15), or a member has no valid letter.
 */
export const completeTransfer = command("transfer.complete", {
  permission: "application.decide",
  input: Schema.Struct(transferNamed),
  result: TransferAnswer,
  queue: numberQueue,
  facts: ({ transfer: id, on }, read) =>
    Effect.gen(function* () {
      const found = yield* readNumbered(transferOf, "decision", { id, on }, read)
      if (found.body === undefined) return { ...found, ...nobody }
      const { office, formerOffice, person } = found.body
      const subject = yield* read.all({
        person: one(personKind, person),
        former: one(officeRoster, formerOffice),
        next: one(officeRoster, office),
        docket: one(practitionerDocket, person)
      })
      return { ...found, ...subject }
    }),
  target: targetOf(transferOf),
  decide: (facts, input, context) => {
    const { transfer, on } = input
    const open = decidable(transferOf, "complete", facts, { id: transfer, on }, context)
    if (Result.isFailure(open)) return Result.fail(open.failure)
    const { body, office } = open.success
    const { person, former, next, docket } = facts
    if (person === undefined || former === undefined || next === undefined)
      return Result.fail(new UnknownReference({ path: "$.transfer", ref: officeTransfer.ref(transfer) }))
    const command = "transfer.complete"
    const hindered = transferHindered(docket, { command, person: body.person, day: on })
    if (hindered) return Result.fail(hindered)
    const refusal = isMember(standingEntries(former, body.person))
      ? relationRefusal(context.rulebook, body.letter, {
          command,
          clause: "1.3.9",
          county: office.county,
          day: on,
          lawful: [{ command: "transfer.supply", input: { transfer }, missing: ["on", "letter"] }]
        })
      : undefined
    if (refusal) return Result.fail(refusal)
    const rosters = moved({ former, next }, { ...body, on })
    if (Result.isFailure(rosters)) return Result.fail(rosters.failure)
    const { drawn, write } = drawOf(context.rulebook, facts.series, office.county, "decision", on)
    const state = { ...decidedTransfer(body, on, drawn), is: "completed" } as const
    return Result.succeed({
      writes: [
        write,
        put(officeTransfer, transfer, { ...body, state }),
        put(officeRoster, body.formerOffice, rosters.success.former),
        put(officeRoster, body.office, rosters.success.next),
        put(personKind, body.person, { ...person, lastStaffDay: rosters.success.lastStaffDay })
      ],
      result: { transfer }
    })
  }
})
