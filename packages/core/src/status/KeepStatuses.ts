import { Effect } from "effect"
import { TooBusy } from "../journal/CommandErrors.ts"
import { canonicalJson } from "../journal/Canonical.ts"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import type { Ref } from "../journal/Ref.ts"
import { Jiceng } from "../Jiceng.ts"
import type { StatusOfAll } from "./FollowedStatuses.ts"
import type { KeptView, ViewChange } from "./KeptViews.ts"
import { KeptViews } from "./KeptViews.ts"
import type { StatusDays } from "./Statuses.ts"

/** The name under which statuses are kept. */
export const statusView = "statuses"

/** What a run found. */
export interface StatusRun {
  /** How many are judged. */
  readonly judged: number
  /** Whose status is new or another than the last run's, and who is judged no longer; by their refs. */
  readonly changed: ReadonlyArray<Ref>
  readonly gone: ReadonlyArray<Ref>
}

/** Somebody else kept a run of his own meanwhile, again and again. */
const attemptsMax = 5

/** A pack as text: one digit a rule. */
const textOf = (codes: Uint8Array): string => {
  let text = ""
  for (const code of codes) text += code
  return text
}

/** What statuses rest on: by which rules, of which days, up to where in the journal. */
const basisOf = ({ rulebook, statuses: { days, cursor } }: StatusOfAll): string =>
  canonicalJson({ rulebook, ...days, cursor: { seq: cursor.seq, digest: cursor.digest } })

/** How what is kept differs from what is so. */
const changeOf = (
  kept: KeptView | undefined,
  of: StatusOfAll
): { readonly change: ViewChange; readonly judged: number } => {
  const put: Array<readonly [string, string]> = []
  const judged = new Set<string>()
  for (const [kind, id, { codes }] of of.statuses) {
    const key = `${kind}/${id}`
    const text = textOf(codes)
    judged.add(key)
    if (kept?.texts.get(key) !== text) put.push([key, text])
  }
  const drop = [...(kept?.texts.keys() ?? [])].filter((key) => !judged.has(key))
  return { change: { from: kept?.basis, basis: basisOf(of), put, drop }, judged: judged.size }
}

/**
 * Judges everybody, compares with the last run that was kept and keeps what differs: nothing is written where nothing has
 * changed. Two runs at once don't mix; the one that comes second compares again.
 */
export const keepStatuses = Effect.fn("keepStatuses")(function* (
  days: Partial<StatusDays> = {}
): Effect.fn.Return<StatusRun, StoreUnavailable | TooBusy, Jiceng | KeptViews> {
  const jiceng = yield* Jiceng
  const views = yield* KeptViews
  for (let attempts = 0; attempts < attemptsMax; attempts++) {
    const kept = yield* views.load(statusView)
    const { change, judged } = changeOf(kept, yield* jiceng.statuses(days))
    const run: StatusRun = {
      judged,
      changed: change.put.map(([key]) => key as Ref),
      gone: change.drop.map((key) => key as Ref)
    }
    if (change.basis === change.from || (yield* views.change(statusView, change))) return run
  }
  return yield* new TooBusy({ command: statusView, stale: [] })
})
