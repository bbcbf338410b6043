import { appointHead, OfficeId, PartyOrganizationId, recordReceipt } from "@jiceng/core"
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

export const OfficeParams = Schema.Struct({ id: OfficeId })
export const OrganizationParams = Schema.Struct({ id: PartyOrganizationId })
