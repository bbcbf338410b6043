import type { OfficeStanding } from "@jiceng/http-api/browser"
import { Link } from "react-router"
import { useDays } from "../time/useDays.ts"
import { useWords } from "../words/Words.tsx"
import { Attention } from "./Attention.tsx"

/** One line of a list of subjects. */
export interface SubjectLine {
  readonly id: string
  readonly path: string
  readonly name: string
  /** Where it is and of what sort. */
  readonly note: string
  readonly attention: OfficeStanding["attention"]
}

/** Subjects in the server's order: those that need attention come first. */
export const SubjectTable = ({
  caption,
  column,
  none,
  lines
}: {
  readonly caption: string
  readonly column: string
  readonly none: string
  readonly lines: ReadonlyArray<SubjectLine>
}) => {
  const { say } = useWords()
  const { keep } = useDays()
  if (lines.length === 0) return <p className="empty">{none}</p>
  return (
    <table className="rows offices">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{column}</th>
          <th scope="col">{say("columnAttention")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, path, name, note, attention }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={keep(path)}>{name}</Link>
              <small>{note}</small>
            </th>
            <td>
              <Attention path={path} attention={attention} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
