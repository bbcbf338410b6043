import { Effect, Result, Schema } from "effect"
import { transferHindered } from "../../docket/Hindrances.ts"
import { practitionerDocket } from "../../docket/PractitionerDocket.ts"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { readApplication, targetOf } from "../Application.ts"
import { ready } from "../Ready.ts"
import { TransferAnswer } from "./FileTransfer.ts"
import { officeTransfer } from "./OfficeTransfer.ts"
import { transferNamed, transferOf } from "./TransferOf.ts"

/** The county that lets go acts. */
const letGo: typeof transferOf = { ...transferOf, officeOf: ({ formerOffice }) => formerOffice }

/** 转出地县区同意: nothing of the practitioner's stands open (138.15). */
export const releaseTransfer = command("transfer.release", {
  permission: "application.consent",
  input: Schema.Struct(transferNamed),
  result: TransferAnswer,
  facts: ({ transfer }, read) =>
    Effect.gen(function* () {
      const found = yield* readApplication(letGo, transfer, read)
      if (found.body === undefined) return { ...found, docket: undefined }
      return { ...found, ...(yield* read.all({ docket: one(practitionerDocket, found.body.person) })) }
    }),
  target: targetOf(letGo),
  decide: (facts, { transfer, on }, context) => {
    const open = ready(letGo, "release", facts, { id: transfer, on }, context)
    if (Result.isFailure(open)) return Result.fail(open.failure)
    const { body } = open.success
    const hindered = transferHindered(facts.docket, {
      command: "transfer.release",
      person: body.person,
      day: on
    })
    if (hindered) return Result.fail(hindered)
    const state = { is: "released", since: on } as const
    return Result.succeed({
      writes: [put(officeTransfer, transfer, { ...body, state })],
      result: { transfer }
    })
  }
})
