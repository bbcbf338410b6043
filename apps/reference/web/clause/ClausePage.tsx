import type { ClauseDetail } from "@jiceng/http-api/browser"
import { Link, useParams } from "react-router"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { errorOf } from "../server/Failure.ts"
import { useClause } from "../server/questions.ts"
import { useDays } from "../time/useDays.ts"
import { Heading } from "../shell/Heading.tsx"
import { usePageTitle } from "../shell/pageTitle.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import "./clause.css"
import { ClauseParameters } from "./ClauseParameters.tsx"
import { ClauseReadings } from "./ClauseReadings.tsx"
import { ClauseRules } from "./ClauseRules.tsx"

const Clause = ({ clause }: { readonly clause: ClauseDetail }) => {
  const { say, read } = useWords()
  const code = useCode()
  const { id, citation, text, force, kinds, rules, parameters, interpretations, notEnforced } = clause
  return (
    <>
      <Heading>
        {say("clauseNumber", { clause: id })} <small>{citation}</small>
      </Heading>
      <blockquote className="clause-text">
        <p lang="zh-CN">{text.zh}</p>
        <p lang="en">{text.en}</p>
      </blockquote>
      <dl className="facts">
        <div>
          <dt>{say("clauseForce")}</dt>
          <dd>{code(force)}</dd>
        </div>
        <div>
          <dt>{say("clauseKinds")}</dt>
          <dd>{kinds.map(code).join(say("listSeparator"))}</dd>
        </div>
        <div>
          <dt>{say("clauseRulebook")}</dt>
          <dd>{`${clause.rulebook.id} ${clause.rulebook.version}`}</dd>
        </div>
      </dl>
      {rules.map((rule) => (
        <ClauseRules key={rule.id} rule={rule} parameters={parameters} />
      ))}
      <ClauseParameters parameters={parameters} />
      <ClauseReadings readings={interpretations} invariants={clause.invariants} />
      {notEnforced !== undefined && (
        <section className="panel">
          <h2>{say("clauseNotEnforced")}</h2>
          <p>{read(notEnforced)}</p>
        </section>
      )}
      {rules.length === 0 && notEnforced === undefined && clause.invariants.length === 0 && (
        <p className="empty">{say("clauseNotYet")}</p>
      )}
    </>
  )
}

/** A clause: its text, and what the rulebook makes of it. */
export const ClausePage = () => {
  const { id = "" } = useParams()
  const { say } = useWords()
  const { keep } = useDays()
  const question = useClause(id)
  usePageTitle(say("clauseNumber", { clause: id }))
  const back = <Link to={keep("/")}>{say("backHome")}</Link>
  if (question.isError)
    return (
      <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()}>
        {back}
      </FailurePage>
    )
  return (
    <div className="clause">
      <nav aria-label={say("breadcrumbs")} className="crumbs">
        {back}
      </nav>
      {question.data === undefined ? <Loading /> : <Clause clause={question.data} />}
    </div>
  )
}
