import type { CommandList, CommandSummary } from "@jiceng/http-api/browser"
import { Input } from "antd"
import { useId, useState } from "react"
import { Link } from "react-router"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { useCommands } from "../server/commands.ts"
import { errorOf } from "../server/Failure.ts"
import { Heading } from "../shell/Heading.tsx"
import { usePageTitle } from "../shell/pageTitle.ts"
import { useWords } from "../words/Words.tsx"
import "./acts.css"

const Command = ({ command: { id, words, clauses, allowed } }: { readonly command: CommandSummary }) => {
  const { say, read } = useWords()
  return (
    <li>
      <Link to={`/acts/${id}`}>{read(words)}</Link>
      <span className="command-clauses">
        {clauses.map((clause) => (
          <ClauseLink key={clause} clause={clause} />
        ))}
      </span>
      <span className="quiet">{!allowed && say("actNotYours")}</span>
    </li>
  )
}

const Commands = ({ list }: { readonly list: CommandList }) => {
  const { say, read } = useWords()
  const [q, setQ] = useState("")
  const [isOwn, setOwn] = useState(false)
  const id = useId()
  const isShown = ({ id: name, words, clauses, allowed }: CommandSummary) =>
    (!isOwn || allowed) &&
    [name, words.zh, words.en, ...clauses].some((text) => text.toLowerCase().includes(q.trim().toLowerCase()))
  const groups = list.groups
    .map((group) => ({ ...group, commands: group.commands.filter(isShown) }))
    .filter(({ commands }) => commands.length > 0)
  return (
    <>
      <search className="filter acts-filter">
        <label htmlFor={id}>{say("filterText")}</label>
        <Input
          id={id}
          type="search"
          value={q}
          placeholder={say("actsHint")}
          onChange={({ target }) => setQ(target.value)}
        />
        <label className="check">
          <input type="checkbox" checked={isOwn} onChange={({ target }) => setOwn(target.checked)} />
          {say("actsOwn")}
        </label>
      </search>
      {groups.length === 0 && <p className="empty">{say("actsNone")}</p>}
      <div className="command-groups">
        {groups.map((group) => (
          <section key={group.id} className="panel" aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{read(group.words)}</h2>
            <ul className="command-list">
              {group.commands.map((command) => (
                <Command key={command.id} command={command} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

/** 办理事项: every act that there is, by what it is about. */
export const ActsPage = () => {
  const { say } = useWords()
  const question = useCommands()
  usePageTitle(say("acts"))
  if (question.isError)
    return <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()} />
  return (
    <>
      <div className="page-head">
        <Heading>{say("acts")}</Heading>
      </div>
      {question.data === undefined ? <Loading /> : <Commands list={question.data} />}
    </>
  )
}
