import type { ReactNode } from "react"
import { Link, useSearchParams } from "react-router"
import { keepingDays } from "../time/address.ts"
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
  const [search] = useSearchParams()
  return (
    <Link
      to={keepingDays(`/clauses/${clause}`, search)}
      {...(children === undefined && { "aria-label": say("clauseNumber", { clause }) })}
      className="clause-link"
    >
      {children ?? clause}
    </Link>
  )
}
