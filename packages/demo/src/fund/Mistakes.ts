import { toDayNumber } from "@jiceng/core"
import { at, nextWorkday } from "../Calendar.ts"
import { dayAt, type Move, type Receive } from "./Move.ts"

/** Receipts that were entered by mistake, by office: after which of its receipts, how, and why they were voided. */
const mistakes: Readonly<
  Record<string, { readonly after: number; readonly times: number; readonly reason: string }>
> = {
  "of_guichi-09": { after: 40, times: 1, reason: "重复登记：与上一笔为同一笔收费" },
  "of_dongzhi-08": { after: 77, times: 10, reason: "金额录入有误：多录一位，已按票据登记" }
}

/** An office's wrong receipt and its voiding on the next working day. */
export const mistakesOf = (office: string, fees: ReadonlyArray<Receive>): ReadonlyArray<Move> => {
  const mistake = mistakes[office]
  const right = mistake && fees[mistake.after]
  if (mistake === undefined || right === undefined) return []
  const { id, at: entered, amount } = right
  const fee: Receive = { ...right, id: `${id}-x`, at: entered + 90_000, amount: amount * mistake.times }
  const voidedAt = at(toDayNumber(nextWorkday(dayAt(entered))), 18, 20)
  return [fee, { does: "cancel", at: voidedAt, fee, reason: mistake.reason }]
}
