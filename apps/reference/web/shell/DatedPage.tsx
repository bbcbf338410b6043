import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { errorOf } from "../server/Failure.ts"
import type { Rests } from "../time/VersionBadge.tsx"
import { DatedHead } from "./DatedHead.tsx"
import { usePageTitle } from "./pageTitle.ts"

/** A page of what the register holds on a day: its head, then the answer, or why there is none. */
export const DatedPage = <A extends Rests>({
  title,
  aside,
  question,
  wayOut,
  className,
  children
}: {
  readonly title: string
  /** What stands beside the title. */
  readonly aside?: string | undefined
  readonly question: Pick<UseQueryResult<A>, "data" | "isError" | "error" | "isFetching" | "refetch">
  /** Where to go from a failure, besides trying again. */
  readonly wayOut?: ReactNode
  readonly className?: string
  readonly children: (answer: A) => ReactNode
}) => {
  usePageTitle(title)
  if (question.isError)
    return (
      <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()}>
        {wayOut}
      </FailurePage>
    )
  return (
    <div className={className} aria-busy={question.isFetching}>
      <DatedHead title={title} aside={aside} of={question.data} />
      {question.data === undefined ? <Loading /> : children(question.data)}
    </div>
  )
}
