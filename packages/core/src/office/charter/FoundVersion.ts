import { Result, Schema } from "effect"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { UnknownReference } from "../../journal/Refusals.ts"
import { type LegalServiceOffice, office as officeKind, OfficeId } from "../Office.ts"
import { type Charter, type CharterVersion, versionOf } from "./Charter.ts"
import { CharterNotReady } from "./CharterRefusals.ts"

/** What an act on a charter tells: which version, by the day of its adoption. */
export const CharterResult = Schema.Struct({ office: OfficeId, version: PlainDate })

/** An office's charter and the version of it that an act is about. */
export interface FoundVersion {
  readonly charter: Charter
  readonly version: CharterVersion
}

export const unknownOffice = (id: OfficeId): UnknownReference =>
  new UnknownReference({ path: "$.office", ref: officeKind.ref(id) })

/** The version that an act is about, as long as it stands. */
export const foundVersion = (
  facts: { readonly office: LegalServiceOffice | undefined; readonly charter: Charter | undefined },
  id: OfficeId,
  adoptedOn: PlainDate
): Result.Result<FoundVersion, UnknownReference | CharterNotReady> => {
  const { office, charter } = facts
  if (office === undefined) return Result.fail(unknownOffice(id))
  const version = charter && versionOf(charter, adoptedOn)
  return charter === undefined || version === undefined
    ? Result.fail(new CharterNotReady({ path: "$.version", office: id, version: adoptedOn, why: "unknown" }))
    : Result.succeed({ charter, version })
}

/** The charter with the standing version of that day as it is now. */
export const withVersion = (charter: Charter, version: CharterVersion): Charter => ({
  ...charter,
  versions: charter.versions.map((one) =>
    one.adoptedOn === version.adoptedOn && one.voided === undefined ? version : one
  )
})
