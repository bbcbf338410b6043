import type { ClientError } from "@jiceng/http-api/browser"
import { Button } from "antd"
import type { ReactNode } from "react"
import { ForbiddenProof } from "../proof/ForbiddenProof.tsx"
import type { PlainKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"

const titles: Readonly<Partial<Record<ClientError["_tag"], PlainKey>>> = {
  Unreachable: "faultNetwork",
  Unauthenticated: "faultUnauthenticated",
  Forbidden: "faultForbidden",
  UnknownReference: "faultNotFound",
  UnknownRoute: "faultNotFound",
  InvalidInput: "faultAddress",
  StoreUnavailable: "faultUnavailable"
}

const statusOf: Readonly<Partial<Record<ClientError["_tag"], string>>> = {
  Unauthenticated: "401",
  Forbidden: "403",
  UnknownReference: "404",
  UnknownRoute: "404"
}

/** Nothing to show, and why, in words; what can be done about it stands below. */
export const FailurePage = ({
  error,
  retry,
  leave,
  children
}: {
  readonly error: ClientError
  readonly retry?: () => void
  readonly leave?: () => void
  readonly children?: ReactNode
}) => {
  const { say, read } = useWords()
  const status = statusOf[error._tag]
  const mayPass = status === undefined && error._tag !== "InvalidInput"
  return (
    <section className="failure" role="alert">
      {status !== undefined && <p className="failure-status">{status}</p>}
      <h1>{say(titles[error._tag] ?? "faultOther")}</h1>
      {error._tag !== "Forbidden" && <p>{read(error)}</p>}
      {error._tag === "Forbidden" && <ForbiddenProof error={error} />}
      {error._tag === "Unauthenticated" && <p>{say("faultUnauthenticatedHint")}</p>}
      <p className="failure-acts">
        {retry !== undefined && mayPass && (
          <Button type="primary" onClick={retry}>
            {say("retry")}
          </Button>
        )}
        {leave !== undefined && <Button onClick={leave}>{say("leave")}</Button>}
        {children}
      </p>
    </section>
  )
}
