import type { OfficeDetail } from "@jiceng/http-api/browser"
import type { Names } from "../acts/Names.ts"
import { ReceiptForm } from "../acts/ReceiptForm.tsx"
import { yuanText } from "../acts/Yuan.ts"
import { useWords } from "../words/Words.tsx"
import { FundEntries } from "./FundEntries.tsx"
import { FundMonths } from "./FundMonths.tsx"

/** 党建工作经费: what was received, what is due, what is left; a fee is recorded here. */
export const FundPanel = ({
  detail: { office, fund },
  names
}: {
  readonly detail: OfficeDetail
  readonly names: Names
}) => {
  const { say } = useWords()
  const amounts = [
    [say("fundNetFees"), fund.netFees],
    [say("fundLevyDue"), fund.levyDue],
    [say("fundSpent"), fund.spent],
    [say("fundBalance"), fund.balance]
  ] as const
  return (
    <section className="panel" aria-labelledby="fund">
      <h2 id="fund">
        {say("fund")} <small>{say("inYuan")}</small>
      </h2>
      <dl className="amounts">
        {amounts.map(([label, amount]) => (
          <div key={label} className={amount.startsWith("-") ? "amount-below" : ""}>
            <dt>{label}</dt>
            <dd>{yuanText(amount)}</dd>
          </div>
        ))}
      </dl>
      <FundMonths months={fund.months} />
      <ReceiptForm office={office.id} names={names} />
      <FundEntries entries={fund.recent} />
    </section>
  )
}
