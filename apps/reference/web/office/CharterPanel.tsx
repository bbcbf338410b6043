import type { CharterItemStanding, OfficeDetail, Outcome } from "@jiceng/http-api/browser"
import { Link, useLocation } from "react-router"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import type { PlainKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"

const shown = {
  present: ["satisfied", "charterPresent"],
  absent: ["violated", "charterAbsent"],
  unknown: ["undetermined", "metUnknown"]
} as const satisfies Record<CharterItemStanding["standing"], readonly [Outcome, PlainKey]>

const Standing = ({ standing }: { readonly standing: CharterItemStanding["standing"] }) => {
  const { say } = useWords()
  const [outcome, word] = shown[standing]
  return (
    <span className={`met met-${outcome}`}>
      <OutcomeIcon outcome={outcome} /> {say(word)}
    </span>
  )
}

const Version = ({ version }: { readonly version: OfficeDetail["charter"]["version"] }) => {
  const { say, read } = useWords()
  if (version === undefined) return <p className="empty">{say("charterNone")}</p>
  const { adoptedOn, submittedOn, approvedOn, returned, stageWords } = version
  return (
    <dl className="facts">
      {(
        [
          ["charterAdopted", adoptedOn],
          ["charterSubmitted", submittedOn],
          ["charterApproved", approvedOn]
        ] as const
      ).map(([word, on]) => (
        <div key={word}>
          <dt>{say(word)}</dt>
          <dd>{on ?? say("notYet")}</dd>
        </div>
      ))}
      {returned !== undefined && (
        <div>
          <dt>{read(stageWords)}</dt>
          <dd>
            {returned.on} {returned.reason}
          </dd>
        </div>
      )}
    </dl>
  )
}

/** 章程: what the version in force states of what it must, clause by clause, and in which article. */
export const CharterPanel = ({ detail: { charter } }: { readonly detail: OfficeDetail }) => {
  const { say, read } = useWords()
  const { search } = useLocation()
  return (
    <section className="panel" aria-labelledby="charter">
      <h2 id="charter">{say("charter")}</h2>
      <Version version={charter.version} />
      <table className="rows proof charter">
        <caption className="unseen">{say("charter")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("columnCharterItem")}</th>
            <th scope="col">{say("columnMet")}</th>
            <th scope="col">{say("columnArticle")}</th>
          </tr>
        </thead>
        <tbody>
          {charter.clauses.flatMap(({ clause, text, items }) =>
            items.map(({ item, title, standing, article }) => (
              <tr key={item}>
                <th scope="row">
                  <Link className="clause-link" to={{ search, hash: `#clause-${clause}` }} title={read(text)}>
                    {clause}
                  </Link>{" "}
                  {read(title)}
                </th>
                <td data-label={say("columnMet")}>
                  <Standing standing={standing} />
                </td>
                <td data-label={say("columnArticle")}>
                  {article !== undefined && (
                    <>
                      {say("article", { number: article.number })}{" "}
                      <span className="quiet">{article.heading}</span>
                    </>
                  )}
                </td>
              </tr>
            ))
          )}
        </tbody>
      </table>
    </section>
  )
}
