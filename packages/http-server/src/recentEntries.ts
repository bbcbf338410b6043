import {
  feeReceipt,
  feeRefund,
  feeVoid,
  type FundState,
  idOf,
  type JournalEntry,
  kindOf,
  type OfficeId,
  type PlainDate,
  posting,
  type RecordStore
} from "@jiceng/core"
import type { FundEntry } from "@jiceng/http-api"
import { Effect, Result } from "effect"

const entriesShown = 12

type Entry = (typeof FundEntry)["Type"]
type Image = JournalEntry["images"][number] & { readonly body: string }

interface Dated {
  readonly on: PlainDate
  readonly seq: number
}

const newestFirst = (a: Dated, b: Dated): number => (a.on === b.on ? b.seq - a.seq : a.on < b.on ? 1 : -1)

const datedBy = (on: ReadonlyArray<PlainDate>, seq: ReadonlyArray<number>): ReadonlyArray<Dated> =>
  on.map((day, place) => ({ on: day, seq: seq[place]! }))

/** Where in the journal the latest entries up to the day are. */
const latest = ({ fees, spending }: FundState, day: PlainDate): ReadonlyArray<number> => {
  const dated = [...datedBy(fees.on, fees.seq), ...datedBy(spending.on, spending.seq)]
    .filter(({ on }) => on <= day)
    .toSorted(newestFirst)
  return [...new Set(dated.slice(0, entriesShown).map(({ seq }) => seq))]
}

/** One fund entry from an after-image, or undefined when the image is something else. */
const entryOf = (image: Image, office: OfficeId): Entry | undefined => {
  const id = idOf(image.ref)
  const mine = <A extends { readonly office: string }>(
    decoded: Result.Result<A, unknown>,
    entry: (body: A) => Entry | undefined
  ): Entry | undefined =>
    Result.isSuccess(decoded) && decoded.success.office === office ? entry(decoded.success) : undefined
  switch (kindOf(image.ref)) {
    case feeReceipt.kind:
      return mine(feeReceipt.decode(image), ({ on, amount }) => ({
        id,
        on,
        amount,
        kind: "receipt"
      }))
    case feeRefund.kind:
      return mine(feeRefund.decode(image), ({ on, amount }) => ({
        id,
        on,
        amount: -amount as Entry["amount"],
        kind: "refund"
      }))
    case feeVoid.kind:
      // A void says that the receipt never was: it stands on the receipt's own day.
      return mine(feeVoid.decode(image), ({ receivedOn, amount }) => ({
        id,
        on: receivedOn,
        amount: -amount as Entry["amount"],
        kind: "void"
      }))
    case posting.kind:
      return mine(posting.decode(image), ({ on, reason, lines }) => {
        const spent = lines.find(({ account }) => account === "partyActivities")
        return reason === "spending" && spent !== undefined
          ? { id, on, amount: -spent.fen as Entry["amount"], kind: "spending" }
          : undefined
      })
    default:
      return undefined
  }
}

/** The latest entries of an office's fund up to the day. They are read from the journal, which never changes. */
export const recentEntries = Effect.fnUntraced(function* (
  store: RecordStore["Service"],
  office: OfficeId,
  fund: FundState,
  day: PlainDate
) {
  const entries = yield* Effect.forEach(latest(fund, day), (seq) => store.changes(seq - 1, 1), {
    concurrency: 4
  })
  const found = entries.flat().flatMap(({ seq, images }) =>
    images.flatMap((image) => {
      const { body } = image
      const entry = body === null ? undefined : entryOf({ ...image, body }, office)
      return entry === undefined || entry.on > day ? [] : [{ seq, on: entry.on, entry }]
    })
  )
  return found
    .toSorted(newestFirst)
    .slice(0, entriesShown)
    .map(({ entry }) => entry)
})
