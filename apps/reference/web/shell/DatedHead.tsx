import { TimeHandles } from "../time/TimeHandles.tsx"
import { useDays } from "../time/useDays.ts"
import { type Rests, VersionBadge } from "../time/VersionBadge.tsx"
import { useWords } from "../words/Words.tsx"
import { Heading } from "./Heading.tsx"

/** The head of a page that shows what stands on some day: its title, what the answer rests on, the handles of time. */
export const DatedHead = ({
  title,
  aside,
  of
}: {
  readonly title: string
  /** What stands beside the title. */
  readonly aside?: string | undefined
  /** What the answer rests on, once there is one. */
  readonly of: Rests | undefined
}) => {
  const { say } = useWords()
  const { shown, today, isToday, isAside } = useDays()
  return (
    <>
      <div className="page-head">
        <Heading>
          {title}
          {aside !== undefined && <small>{aside}</small>}
        </Heading>
        {of !== undefined && <VersionBadge of={of} />}
        <TimeHandles />
      </div>
      {!isToday && (
        <p className="other-day">
          {isAside
            ? say("daysOther", { asof: shown.asOf, rules: shown.rulesAt, known: shown.knownAt, today })
            : say("asOfOther", { asof: shown.asOf, today })}
        </p>
      )}
    </>
  )
}
