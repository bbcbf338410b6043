import { useId } from "react"
import { Link } from "react-router"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import "./people.css"

/** One line: what, where, and from when until when. */
export interface TimelineLine {
  readonly what: string
  readonly at?: { readonly path: string; readonly name: string }
  readonly note?: string
  readonly from: string
  readonly to?: string | undefined
  /** Reached on a day, not held over a time. */
  readonly isMoment?: boolean
}

/** What was held over time, the latest first. */
export const Timeline = ({
  title,
  none,
  lines
}: {
  readonly title: string
  readonly none: string
  readonly lines: ReadonlyArray<TimelineLine>
}) => {
  const { say } = useWords()
  const { keep } = useDays()
  const id = useId()
  const period = ({ from, to, isMoment }: TimelineLine) => {
    if (isMoment === true) return from
    return to === undefined ? say("periodOpen", { from }) : say("period", { from, to })
  }
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lines.length === 0 ? (
        <p className="empty">{none}</p>
      ) : (
        <ul className="plain timeline">
          {lines.map((line) => (
            <li key={`${line.what} ${line.from} ${line.at?.path ?? ""}`}>
              <span className="period">{period(line)}</span>
              <span>
                <b>{line.what}</b>{" "}
                {line.at !== undefined && <Link to={keep(line.at.path)}>{line.at.name}</Link>}{" "}
                {line.note !== undefined && <span className="quiet">{line.note}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
