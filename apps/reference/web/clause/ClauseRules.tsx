import type { ClauseParameter, ClauseRule } from "@jiceng/http-api/browser"
import { useRequired } from "../proof/useValue.ts"
import { useWords } from "../words/Words.tsx"

type Condition = ClauseRule["applies"][number]

const Conditions = ({
  title,
  conditions,
  parameters
}: {
  readonly title: string
  readonly conditions: ReadonlyArray<Condition>
  readonly parameters: ReadonlyArray<ClauseParameter>
}) => {
  const { read } = useWords()
  const required = useRequired()
  if (conditions.length === 0) return null
  const limit = ({ against, operator, unit }: Condition): string => {
    if ("value" in against) return required(operator, against.value, unit)
    const parameter = parameters.find(({ id }) => id === against.parameter)
    return required(operator, parameter === undefined ? against.parameter : read(parameter.label), unit)
  }
  return (
    <>
      <h3>{title}</h3>
      <ul className="conditions">
        {conditions.map((condition) => (
          <li key={`${condition.fact} ${condition.operator}`}>
            {read(condition.label)} <span className="limit">{limit(condition)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** A rule of the clause: when it applies, what it requires, what may still come, what it recommends. */
export const ClauseRules = ({
  rule,
  parameters
}: {
  readonly rule: ClauseRule
  readonly parameters: ReadonlyArray<ClauseParameter>
}) => {
  const { say, read } = useWords()
  const groups = [
    ["ruleApplies", rule.applies],
    ["ruleRequires", rule.requires],
    ["ruleAwaits", rule.awaits],
    ["ruleRecommends", rule.recommends]
  ] as const
  return (
    <section className="panel">
      <h2>
        {read(rule.title)} <small>{say("ruleRevision", { revision: rule.revision })}</small>
      </h2>
      {groups.map(([title, conditions]) => (
        <Conditions key={title} title={say(title)} conditions={conditions} parameters={parameters} />
      ))}
    </section>
  )
}
