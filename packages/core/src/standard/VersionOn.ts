import type { Listed, Records } from "../register/Records.ts"
import { stands } from "../record/ActRecord.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { adviserRules } from "./AdviserRules.ts"
import { type ServiceStandard, serviceStandard } from "./ServiceStandard.ts"

/** Of versions the one that holds on a day: issued last up to it, voided ones left out. */
const latest = <A extends { readonly body: { readonly issuedOn: PlainDate } }>(
  versions: ReadonlyArray<A>,
  day: PlainDate
): A | undefined => {
  let found: A | undefined
  for (const version of versions) {
    const { issuedOn } = version.body
    if (!stands(version.body) || issuedOn > day) continue
    if (found === undefined || issuedOn >= found.body.issuedOn) found = version
  }
  return found
}

/** The service standard of a kind that holds on a day. */
export const standardOn = (
  records: Records,
  city: string,
  kind: ServiceStandard["kind"],
  day: PlainDate
): Listed<typeof serviceStandard> | undefined =>
  latest(
    records.listOf(serviceStandard, city).filter(({ body }) => body.kind === kind),
    day
  )

/** The implementing rules for village advisers that hold on a day. */
export const adviserRulesOn = (
  records: Records,
  city: string,
  day: PlainDate
): Listed<typeof adviserRules> | undefined => latest(records.listOf(adviserRules, city), day)
