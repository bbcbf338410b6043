import { useId, useState } from "react"
import { ChangeBadge, FindingChangeCounts, FindingChanges } from "../difference/FindingChanges.tsx"
import { useChanges } from "../server/differences.ts"
import { Answered } from "../shell/Answered.tsx"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import { type ChangedRule, changesByRule } from "./changesByRule.ts"
import "../proof/finding.css"
import { shiftDay } from "../time/shiftDay.ts"

const spans = [1, 7, 30] as const
/** One rule's findings that changed in one way; opened, about whom and by which facts. */
const RuleChanges = ({ one: { change, clause, title, findings } }: { readonly one: ChangedRule }) => {
  const { say, read } = useWords()
  const [only] = findings
  return (
    <details className="finding">
      <summary>
        <ChangeBadge change={change} />
        <span className="finding-clause">{clause}</span>
        <span className="finding-title">{read(title)}</span>
        <span className="quiet">
          {findings.length === 1 ? only!.subject.name : say("items", { count: findings.length })}
        </span>
      </summary>
      <FindingChanges findings={findings} caption={read(title)} />
    </details>
  )
}

/** What became better or worse lately, by acts or as time passed. */
export const ChangesPanel = () => {
  const { say } = useWords()
  const { days, shown } = useDays()
  const [span, choose] = useState<number>(7)
  const id = useId()
  const since = shiftDay(shown.asOf, -span)
  const question = useChanges(days, since)
  return (
    <section className="panel" aria-labelledby="changes">
      <div className="page-head">
        <h2 id="changes">{say("todayChanges")}</h2>
        <span>
          <label htmlFor={id}>{say("todaySince")}</label>{" "}
          <select id={id} value={span} onChange={({ target }) => choose(Number(target.value))}>
            {spans.map((one) => (
              <option key={one} value={one}>
                {say("todaySpan", { days: one, since: shiftDay(shown.asOf, -one) })}
              </option>
            ))}
          </select>
        </span>
      </div>
      <Answered question={question}>
        {({ findings }) =>
          findings.length === 0 ? (
            <p className="empty">{say("todayChangesNone", { since })}</p>
          ) : (
            <>
              <FindingChangeCounts findings={findings} />
              {changesByRule(findings).map((one) => (
                <RuleChanges key={`${one.change} ${one.rule}`} one={one} />
              ))}
            </>
          )
        }
      </Answered>
    </section>
  )
}
