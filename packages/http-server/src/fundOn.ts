import { addNet, type Fen, fen, type FundState, levyDue, type NetFees, type PlainDate } from "@jiceng/core"
import type { FundMonth } from "@jiceng/http-api"

const monthsShown = 12

const monthOf = (day: string): string => day.slice(0, 7)

const monthBefore = (month: string): string => {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 1 ? `${year - 1}-12` : `${year}-${`${number - 1}`.padStart(2, "0")}`
}

/** The months up to the day's, the oldest first, none before the office was there. */
const monthsUpTo = (day: PlainDate, since: PlainDate): ReadonlyArray<string> => {
  const months: Array<string> = []
  for (
    let month = monthOf(day);
    months.length < monthsShown && month >= monthOf(since);
    month = monthBefore(month)
  )
    months.unshift(month)
  return months
}

/** A fund on a day, and what each of the last months brought. The levy of a month is what it added to the total. */
export const fundOn = (
  { fees, spending }: FundState,
  day: PlainDate,
  since: PlainDate
): {
  readonly netFees: Fen
  readonly levyDue: Fen
  readonly spent: Fen
  readonly balance: Fen
  readonly months: ReadonlyArray<(typeof FundMonth)["Type"]>
} => {
  const received = new Map<string, { fen: bigint; readonly places: Array<number> }>()
  for (const [place, on] of fees.on.entries()) {
    if (on > day) continue
    const month = received.get(monthOf(on)) ?? { fen: 0n, places: [] }
    month.fen += fees.fen[place]!
    month.places.push(place)
    received.set(monthOf(on), month)
  }
  let net: ReadonlyArray<NetFees> = []
  const levies = new Map<string, bigint>()
  for (const [month, { places }] of [...received].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const before = levyDue(net)
    for (const place of places) net = addNet(net, fees.receivedOn[place]!, fees.fen[place]!)
    levies.set(month, levyDue(net) - before)
  }
  let spent = 0n
  for (const [place, on] of spending.on.entries()) if (on <= day) spent += spending.fen[place]!
  const due = levyDue(net)
  return {
    netFees: fen(net.reduce((sum, period) => sum + period.fen, 0n)),
    levyDue: due,
    spent: fen(spent),
    balance: fen(due - spent),
    months: monthsUpTo(day, since).map((month) => ({
      month,
      fees: fen(received.get(month)?.fen ?? 0n),
      levy: fen(levies.get(month) ?? 0n)
    }))
  }
}
