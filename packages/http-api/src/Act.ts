import {
  appointHead,
  expectation,
  OfficeId,
  PartyOrganizationId,
  PersonId,
  recordReceipt
} from "@jiceng/core"
import { Schema } from "effect"

/** The entry of an act in the journal; the same however often the act is sent with one key. */
export const JournalReceipt = Schema.Struct({
  seq: Schema.Int,
  recordedAt: Schema.String,
  digest: Schema.String
})

/** `Idempotency-Key`: the same key and the same body take effect once. Drawn by the server when absent. */
export const ActHeaders = Schema.Struct({ "idempotency-key": Schema.optionalKey(Schema.String) })

const done = { receipt: JournalReceipt, key: Schema.String }
const { on, amount } = recordReceipt.input.fields
const { office, person, from, attestation } = appointHead.input.fields

/** `POST /api/offices/:id/receipts`: a fee received. `amount` is text of whole fen. */
export const NewReceipt = Schema.Struct({ on, amount })
export const RecordedReceipt = Schema.Struct({ value: recordReceipt.result, ...done })

/** `POST /api/organizations/:id/head`: names the head of a Party organization. */
export const NewHead = Schema.Struct({ office, person, from, attestation })
export const AppointedHead = Schema.Struct({ value: appointHead.result, ...done })

/** A command by its name, such as `party.crossAppoint`. */
export const CommandParams = Schema.Struct({
  id: Schema.String.check(
    Schema.isPattern(
      /^[A-Za-z]{1,40}\.[A-Za-z]{1,40}$/u,
      expectation("办理事项的名称，如 party.appointHead", "the name of a command, such as party.appointHead")
    )
  )
})

/** `POST /api/acts/:id`: any command with its own input; what it answers is the command's own. */
export const DoneAct = Schema.Struct({ value: Schema.Json, ...done })

/** `POST /api/acts/:id/considered`: what the command would answer; nothing is written. */
export const ConsideredAct = Schema.Struct({ value: Schema.Json })

export const OfficeParams = Schema.Struct({ id: OfficeId })
export const OrganizationParams = Schema.Struct({ id: PartyOrganizationId })
export const PersonParams = Schema.Struct({ id: PersonId })
