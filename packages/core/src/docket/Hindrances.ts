import type { PlainDate } from "../kernel/PlainDate.ts"
import { refuse, type Refused } from "../norm/Refused.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { docketSorts, emptyDocket, openOn, type PractitionerDocket } from "./PractitionerDocket.ts"

/** Why somebody may not change office on a day (138.15): how much of each sort stands open, and what would settle it. */
export const transferHindered = (
  docket: PractitionerDocket | undefined,
  { command, person, day }: { readonly command: string; readonly person: PersonId; readonly day: PlainDate }
): Refused | undefined => {
  const open = openOn(docket ?? emptyDocket, day)
  if (open.length === 0) return undefined
  const conditions = docketSorts.map((what) => {
    const observed = open.filter(({ sort }) => sort === what).length
    return { what, operator: "below", observed, required: 1, met: observed === 0 } as const
  })
  const lawful = open.map(({ entry }) => ({
    command: "docket.settle",
    input: { person, entry },
    missing: ["on"]
  }))
  return refuse(command, "138.15", conditions, lawful)
}
