import type { PlainDate } from "../kernel/PlainDate.ts"
import { type Refused, refuse } from "../norm/Refused.ts"
import type { OfficeRoster, StageEntry } from "../office/Roster.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { type MembershipStage, membershipStages, stageCode } from "./MembershipStage.ts"

/** Whose stage it is, in which roster. */
interface Asked {
  readonly office: string
  readonly person: PersonId
  readonly stage: MembershipStage
}

type Entries = ReadonlyArray<StageEntry>

/** A person's entries in a roster that aren't void, in the order of the stages. */
export const standingEntries = ({ stages }: OfficeRoster, person: PersonId): Entries =>
  stages
    .filter((entry) => entry.person === person && entry.voided === undefined)
    .toSorted((a, b) => stageCode(a.stage) - stageCode(b.stage))

/** The stage that a person has reached. */
export const lastOf = (entries: Entries): StageEntry | undefined => entries.at(-1)

/** One line of the proof: the only stage that may come next, or be taken back, and the one that was asked for. */
const line = (what: "nextStage" | "lastStage", asked: MembershipStage, required: MembershipStage) => ({
  what,
  operator: "equal" as const,
  observed: asked,
  required,
  met: false
})

/** Why a stage can't be reached from the last one recorded: each is passed through (1.4.4). */
export const skipsAhead = (
  entries: Entries,
  { office, person, stage, on }: Asked & { readonly on: PlainDate }
): Refused | undefined => {
  const last = lastOf(entries)
  if (last === undefined) return undefined
  const next = membershipStages[stageCode(last.stage)]
  if (next === undefined || stage === next) return undefined
  const command = "party.recordStage"
  // The same day can stand for the next stage only where it is later than the last.
  const known = { office, person, stage: next }
  const lawful =
    on > last.on ? { command, input: { ...known, on } } : { command, input: known, missing: ["on"] }
  return refuse(command, "1.4.4", [line("nextStage", stage, next)], [lawful])
}

/** Why an entry can't be voided while others stand on both sides of it: the order would skip it (1.4.4). */
export const leavesGap = (entries: Entries, { office, person, stage }: Asked): Refused | undefined => {
  const last = lastOf(entries)
  if (last === undefined || last.stage === stage || entries[0]?.stage === stage) return undefined
  const command = "party.voidStage"
  const lawful = { command, input: { office, person, stage: last.stage }, missing: ["reason"] }
  return refuse(command, "1.4.4", [line("lastStage", stage, last.stage)], [lawful])
}
