import { shiftDay } from "../time/shiftDay.ts"

/** The months before and after one, as YYYY-MM. */
export const shiftMonth = (month: string, months: number): string => {
  const [year, number] = month.split("-").map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** The first and the last day of a month. */
export const daysOf = (month: string): { readonly from: string; readonly to: string } => ({
  from: `${month}-01`,
  to: shiftDay(`${shiftMonth(month, 1)}-01`, -1)
})

/** The weeks of a month, Monday first; what lies in another month is left open. */
export const monthGrid = (month: string): ReadonlyArray<ReadonlyArray<string | undefined>> => {
  const { from, to } = daysOf(month)
  const before = (new Date(`${from}T00:00:00Z`).getUTCDay() + 6) % 7
  const length = Number(to.slice(8))
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_day, place) => {
      const number = week * 7 + place - before
      return number < 0 || number >= length ? undefined : shiftDay(from, number)
    })
  )
}
