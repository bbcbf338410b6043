import { Schema } from "effect"
import { expectation } from "../../kernel/Expectation.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { recordKind } from "../../journal/RecordKind.ts"
import { PartyOrganizationId } from "../PartyOrganization.ts"

/** 六有: 有场所、有设施、有标志、有党旗、有书报、有制度. */
export const sixHavesItems = [
  "venue",
  "facilities",
  "signage",
  "partyFlag",
  "readingMaterials",
  "rules"
] as const
export type SixHavesItem = (typeof sixHavesItems)[number]

const distinct = Schema.makeFilter(
  (items: ReadonlyArray<SixHavesItem>) => new Set(items).size === items.length,
  expectation("互不相同的“六有”项目", "different items of the six")
)

/** 六有核查: what was found in place on a day; an item that isn't listed was found missing. */
export const SixHavesCheck = Schema.Struct({
  on: PlainDate,
  items: Schema.Array(Schema.Literals(sixHavesItems)).check(distinct),
  by: RequiredText(60),
  voided: Schema.optionalKey(Voided)
})
export type SixHavesCheck = typeof SixHavesCheck.Type

/** “六有”: the checks of one Party organization, whose id it shares. */
export const SixHaves = Schema.Struct({ checks: Schema.Array(SixHavesCheck) })
export type SixHaves = typeof SixHaves.Type

export const sixHaves = recordKind("sixHaves", { version: 1, id: PartyOrganizationId, body: SixHaves })

/** The last check on or before a day; of two on one day the later entry. */
export const checkOn = (haves: SixHaves | undefined, day: PlainDate): SixHavesCheck | undefined => {
  let found: SixHavesCheck | undefined
  for (const check of haves?.checks ?? []) {
    if (check.voided !== undefined || check.on > day) continue
    if (found === undefined || check.on >= found.on) found = check
  }
  return found
}
