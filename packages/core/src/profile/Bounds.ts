import type { AnyCommand, Decision } from "../journal/Command.ts"
import type { CountyProfile } from "../norm/Profile.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import type { Target } from "../access/Permission.ts"
import { OtherCounty } from "./OtherCounty.ts"

/** The county that a command belongs to; undefined for one of the document's. */
export const profileWith = ({ profiles }: Rulebook, { name }: AnyCommand): CountyProfile | undefined =>
  profiles.find(({ namespace }) => name.startsWith(`${namespace}.`))

/** The refusal of a county's command that was given another county's subject. */
export const refusedElsewhere = (
  { county }: CountyProfile,
  { name }: AnyCommand,
  { county: found }: Target
): OtherCounty | undefined =>
  found === county
    ? undefined
    : new OtherCounty({ command: name, county, ...(found !== undefined && { found }) })

/**
 * A kind that a county's command writes and that isn't its profile's: a defect. The document's own records are written
 * by its own commands, which refuse what it forbids.
 */
export const foreignKind = (
  { local }: CountyProfile,
  { writes }: Pick<Decision<unknown>, "writes">
): string | undefined => writes.find(({ kind }) => !local?.kinds.includes(kind))?.kind.kind
