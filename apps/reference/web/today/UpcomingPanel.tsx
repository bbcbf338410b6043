import { useDuties } from "../server/questions.ts"
import { SubjectLink } from "../list/SubjectLink.tsx"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { Answered } from "../shell/Answered.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import { shiftDay } from "../time/shiftDay.ts"
import { upcoming } from "./upcoming.ts"

const daysAhead = 31
const namedMax = 3

/** What falls due in the days to come, by day and clause. */
export const UpcomingPanel = () => {
  const { say, read } = useWords()
  const { days, shown } = useDays()
  const [from, to] = [shiftDay(shown.asOf, 1), shiftDay(shown.asOf, daysAhead)]
  const question = useDuties(days, undefined, { from, to })
  return (
    <section className="panel" aria-labelledby="upcoming">
      <h2 id="upcoming">
        {say("todayUpcoming")} <small>{say("period", { from, to })}</small>
      </h2>
      <Answered question={question}>
        {({ obligations }) => {
          const all = upcoming(obligations)
          if (all.length === 0) return <p className="empty">{say("todayUpcomingNone")}</p>
          return (
            <ul className="plain upcoming">
              {all.map(({ due, clause, title, why, subjects }) => (
                <li key={`${due} ${clause}`}>
                  <b>{due}</b>
                  <span>
                    <ClauseLink clause={clause} /> {read(title)}
                    <small>{read(why)}</small>
                  </span>
                  <span>
                    {subjects.length > namedMax
                      ? say("items", { count: subjects.length })
                      : subjects.map((subject) => (
                          <span key={subject.id} className="upcoming-subject">
                            <SubjectLink subject={subject} />
                          </span>
                        ))}
                  </span>
                </li>
              ))}
            </ul>
          )
        }}
      </Answered>
    </section>
  )
}
