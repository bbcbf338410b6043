import type { RecordKind, BodyOf } from "../journal/RecordKind.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Voided } from "../kernel/Voided.ts"
import type { Records } from "../register/Records.ts"
import type { DutyAct } from "./Duty.ts"

/** The records of a kind about a subject that haven't been voided, each as an act of its day. */
export const standingActs = <K extends RecordKind>(
  kind: K,
  { id, records }: { readonly id: string; readonly records: Records },
  dayOf: (body: BodyOf<K>) => PlainDate
): ReadonlyArray<DutyAct> => {
  const acts: Array<DutyAct> = []
  for (const { id: own, body } of records.listOf(kind, id))
    if ((body as { readonly voided?: Voided }).voided === undefined)
      acts.push({ on: dayOf(body), ref: kind.ref(own) })
  return acts
}
