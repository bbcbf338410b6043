import type { FundMonth } from "@jiceng/http-api/browser"
import { useId } from "react"
import { yuanText } from "../acts/Yuan.ts"
import { useWords } from "../words/Words.tsx"

const width = 420
const height = 138
const top = 16
const bottom = 30
const plot = height - top - bottom

const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/** A share of the plot's height in whole pixels; money stays a whole number until it is a length. */
const pixels = (amount: bigint, span: bigint): number => Number((amount * BigInt(plot)) / span)

/** Net fees by month as bars; a month of refunds goes below the line. */
export const FundChart = ({ months }: { readonly months: ReadonlyArray<FundMonth> }) => {
  const { say } = useWords()
  const id = useId()
  const fees = months.map((month) => BigInt(month.fees))
  const highest = fees.reduce(larger, 0n)
  const lowest = -fees.map((amount) => -amount).reduce(larger, 0n)
  const span = larger(highest - lowest, 1n)
  const zero = top + pixels(highest, span)
  const step = width / months.length
  return (
    <figure className="chart">
      <figcaption id={id}>
        {say("fundMonths")}{" "}
        <span className="quiet">{say("fundHighest", { amount: yuanText(String(highest)) })}</span>
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
        {months.map(({ month }, place) => {
          const amount = fees[place] ?? 0n
          const size = Math.max(pixels(amount < 0n ? -amount : amount, span), amount === 0n ? 0 : 1)
          return (
            <g key={month}>
              <title>{`${month} ${say("yuan", { amount: yuanText(String(amount)) })}`}</title>
              <rect x={place * step} y={0} width={step} height={height} fill="transparent" />
              <rect
                className={amount < 0n ? "bar bar-below" : "bar"}
                x={place * step + step * 0.18}
                y={amount < 0n ? zero : zero - size}
                width={step * 0.64}
                height={size}
              />
              <text x={(place + 0.5) * step} y={height - 17} textAnchor="middle">
                {month.slice(5)}
              </text>
              {(place === 0 || month.endsWith("-01")) && (
                <text x={(place + 0.5) * step} y={height - 4} textAnchor="middle" className="year">
                  {month.slice(0, 4)}
                </text>
              )}
            </g>
          )
        })}
        <line x1={0} x2={width} y1={zero} y2={zero} />
      </svg>
    </figure>
  )
}
