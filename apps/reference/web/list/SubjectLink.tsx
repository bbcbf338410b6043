import type { Obligation } from "@jiceng/http-api/browser"
import { Link } from "react-router"
import { useDays } from "../time/useDays.ts"

const pages: Readonly<Partial<Record<Obligation["subject"]["kind"], string>>> = {
  office: "/offices/",
  partyOrganization: "/organizations/"
}

/** A subject by its name, leading to its page where it has one; to the finding of a rule, where one is named. */
export const SubjectLink = ({
  subject,
  rule
}: {
  readonly subject: Obligation["subject"]
  readonly rule?: string | undefined
}) => {
  const { keep } = useDays()
  const page = pages[subject.kind]
  if (page === undefined) return subject.name
  return (
    <Link to={keep(page + subject.id) + (rule === undefined ? "" : `#clause-${rule}`)}>{subject.name}</Link>
  )
}
