import type { ReactNode } from "react"
import { Link, useSearchParams } from "react-router"
import { useWords } from "../words/Words.tsx"

/** Leads to a clause; the day that is shown stays. */
export const ClauseLink = ({
  clause,
  children
}: {
  readonly clause: string
  readonly children?: ReactNode
}) => {
  const { say } = useWords()
  const asOf = useSearchParams()[0].get("asOf")
  return (
    <Link
      to={{ pathname: `/clauses/${clause}`, search: asOf === null ? "" : `?asOf=${asOf}` }}
      {...(children === undefined && { "aria-label": say("clauseNumber", { clause }) })}
      className="clause-link"
    >
      {children ?? clause}
    </Link>
  )
}
