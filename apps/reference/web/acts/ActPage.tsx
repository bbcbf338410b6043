import type { CommandDetail } from "@jiceng/http-api/browser"
import { Link, useParams } from "react-router"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { useCommand } from "../server/commands.ts"
import { errorOf } from "../server/Failure.ts"
import { Heading } from "../shell/Heading.tsx"
import { usePageTitle } from "../shell/pageTitle.ts"
import { useWords } from "../words/Words.tsx"
import { ActForm } from "./ActForm.tsx"
import { useKnownNames } from "./form/useOptions.ts"
import "./acts.css"

const Clauses = ({ clauses }: { readonly clauses: ReadonlyArray<string> }) => {
  const { say } = useWords()
  if (clauses.length === 0) return <>{say("none")}</>
  return (
    <span className="command-clauses">
      {clauses.map((clause) => (
        <ClauseLink key={clause} clause={clause} />
      ))}
    </span>
  )
}

const Act = ({ command }: { readonly command: CommandDetail }) => {
  const { say, read } = useWords()
  const names = useKnownNames()
  const { id, words, group, permission, clauses } = command
  return (
    <>
      <div className="page-head">
        <Heading>
          {read(words)} <small>{read(group)}</small>
        </Heading>
      </div>
      <dl className="facts">
        <div>
          <dt>{say("actPermission")}</dt>
          <dd>{read(permission.words)}</dd>
        </div>
        <div>
          <dt>{say("actPermissionBy")}</dt>
          <dd>
            <Clauses clauses={permission.clauses} />
          </dd>
        </div>
        <div>
          <dt>{say("actClauses")}</dt>
          <dd>
            <Clauses clauses={clauses} />
          </dd>
        </div>
        <div>
          <dt>{say("actCommand")}</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
      </dl>
      <section className="panel act-panel" aria-label={read(words)}>
        <ActForm command={command} names={names} />
      </section>
    </>
  )
}

/** One act with its form. */
export const ActPage = () => {
  const { id = "" } = useParams()
  const { say, read } = useWords()
  const question = useCommand(id)
  usePageTitle(question.data && read(question.data.words))
  const back = <Link to="/acts">{say("actsAll")}</Link>
  if (question.isError)
    return (
      <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()}>
        {back}
      </FailurePage>
    )
  return (
    <>
      <nav aria-label={say("breadcrumbs")} className="crumbs">
        {back}
      </nav>
      {question.data === undefined ? <Loading /> : <Act key={id} command={question.data} />}
    </>
  )
}
