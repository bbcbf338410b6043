import type { ClauseDetail } from "@jiceng/http-api/browser"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"

/** What acts are refused under the clause, and how its open points are read. */
export const ClauseReadings = ({
  readings,
  invariants
}: {
  readonly readings: ClauseDetail["interpretations"]
  readonly invariants: ClauseDetail["invariants"]
}) => {
  const { say, read } = useWords()
  const code = useCode()
  return (
    <>
      {invariants.length > 0 && (
        <section className="panel">
          <h2>{say("invariants")}</h2>
          <ul>
            {invariants.map(({ title, sort, refusedBy }) => (
              <li key={title.zh}>
                {read(title)} <span className="quiet">{code(sort)}</span>
                {refusedBy.length > 0 && (
                  <div className="quiet">
                    {say("invariantActs", { acts: refusedBy.map(code).join(say("listSeparator")) })}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {readings.length > 0 && (
        <section className="panel">
          <h2>{say("readings")}</h2>
          {readings.map(({ question, reading, settledBy, clauses }) => (
            <dl className="pairs" key={question.zh}>
              <dt>{say("readingQuestion")}</dt>
              <dd>{read(question)}</dd>
              <dt>{say("readingAnswer")}</dt>
              <dd>{read(reading)}</dd>
              <dt>{say("readingSettledBy")}</dt>
              <dd>{read(settledBy)}</dd>
              <dt>{say("readingClauses")}</dt>
              <dd>
                {clauses.map((clause, place) => (
                  <span key={clause}>
                    {place > 0 && say("listSeparator")}
                    <ClauseLink clause={clause} />
                  </span>
                ))}
              </dd>
            </dl>
          ))}
        </section>
      )}
    </>
  )
}
