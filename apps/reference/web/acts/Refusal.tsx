import type { ErrorOf } from "@jiceng/http-api/browser"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { type Line, ProofTable } from "../proof/ProofTable.tsx"
import { useClause } from "../server/questions.ts"
import { useWords } from "../words/Words.tsx"
import { type Doing, LawfulAct } from "./LawfulAct.tsx"
import type { Names } from "./Names.ts"

/** The document forbids the act: its clause, each condition, and what would be lawful instead. */
export const Refusal = ({
  error,
  names,
  ...doing
}: Doing & {
  readonly error: ErrorOf<"Refused">
  readonly names: Names
}) => {
  const { say, read } = useWords()
  const clause = useClause(error.clause).data
  const known = new Map(
    clause?.rules
      .flatMap(({ applies, requires, recommends }) => [...applies, ...requires, ...recommends])
      .map((condition) => [condition.fact, condition])
  )
  const lines: ReadonlyArray<Line> = error.conditions.map((condition) => ({
    ...condition,
    label: known.get(condition.what)?.label,
    unit: known.get(condition.what)?.unit
  }))
  return (
    <section className="refusal" role="alert">
      <h4>
        <OutcomeIcon outcome="violated" size={16} />
        {say("refused", { clause: error.clause })}
      </h4>
      {clause !== undefined && (
        <blockquote>
          <p>{read(clause.text)}</p>
          <cite>
            <ClauseLink clause={error.clause}>
              {clause.citation}
              {say("clauseBracket", { clause: error.clause })}
            </ClauseLink>
          </cite>
        </blockquote>
      )}
      <ProofTable lines={lines} caption={say("proofCaption")} />
      <h5>{say("lawful")}</h5>
      {error.lawful.length === 0 ? (
        <p>{say("lawfulNone")}</p>
      ) : (
        <ul className="lawful">
          {error.lawful.map((act) => (
            <li key={JSON.stringify(act)}>
              <LawfulAct {...doing} act={act} names={names} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
