import type { ReactNode } from "react"
import { useWords } from "../words/Words.tsx"
import "./difference.css"

/** What differs, one a row: how it changed, about whom, what it is, and both sides of it. */
export const ChangeTable = ({
  caption,
  what,
  children
}: {
  readonly caption: string
  /** The name of the column that says what changed. */
  readonly what: string
  readonly children: ReactNode
}) => {
  const { say } = useWords()
  return (
    <table className="rows offices changes">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say("columnChange")}</th>
          <th scope="col">{say("columnHolder")}</th>
          <th scope="col">{what}</th>
          <th scope="col">{say("columnBeforeAfter")}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
