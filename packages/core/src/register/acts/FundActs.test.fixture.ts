import fc from "fast-check"
import { amounts, days, type Inputs, offices, reason, text } from "./Draws.test.fixture.ts"

const receipts = fc.constantFrom("re_1", "re_2", "re_3")

export const fundActs: Inputs = {
  "fund.recordReceipt": { id: receipts, office: offices, on: days, amount: amounts },
  "fund.recordRefund": { receipt: receipts, on: days, amount: amounts },
  "fund.voidReceipt": { receipt: receipts, reason },
  "fund.spend": { office: offices, on: days, amount: fc.constantFrom("1", "30", "9999"), purpose: text },
  "fund.settleLevy": { office: offices }
}
