import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { errorOf } from "../server/Failure.ts"

/** A part of a page that asks for itself: its answer, or why there is none. */
export const Answered = <A,>({
  question,
  children
}: {
  readonly question: Pick<UseQueryResult<A>, "data" | "isError" | "error" | "isFetching" | "refetch">
  readonly children: (answer: A) => ReactNode
}) => {
  if (question.isError)
    return <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()} />
  if (question.data === undefined) return <Loading />
  return <div aria-busy={question.isFetching}>{children(question.data)}</div>
}
