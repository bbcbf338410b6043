import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { errorOf } from "../server/Failure.ts"
import { AsOfControl, useAsOf } from "../session/AsOf.tsx"
import { useWords } from "../words/Words.tsx"
import { Heading } from "./Heading.tsx"
import { usePageTitle } from "./pageTitle.ts"

/** A page of what the register holds on a day: its heading with the day, then the answer, or why there is none. */
export const AsOfPage = <A,>({
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
  const { say } = useWords()
  const { shown, today } = useAsOf()
  usePageTitle(title)
  if (question.isError)
    return (
      <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()}>
        {wayOut}
      </FailurePage>
    )
  return (
    <div className={className} aria-busy={question.isFetching}>
      <div className="page-head">
        <Heading>
          {title}
          {aside !== undefined && <small>{aside}</small>}
        </Heading>
        <AsOfControl />
      </div>
      {shown !== today && <p className="other-day">{say("asOfOther", { asof: shown, today })}</p>}
      {question.data === undefined ? <Loading /> : children(question.data)}
    </div>
  )
}
