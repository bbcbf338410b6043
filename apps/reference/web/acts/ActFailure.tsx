import type { ClientError } from "@jiceng/http-api/browser"
import { Button } from "antd"
import type { ReactNode } from "react"
import { ForbiddenProof } from "../proof/ForbiddenProof.tsx"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { useWords } from "../words/Words.tsx"
import { fieldFaults, isAt } from "./fieldFaults.ts"
import { named, type Names } from "./Names.ts"

/** Not the input's fault: the same submission may be sent again. */
const isPassing = ({ _tag }: ClientError): boolean =>
  [
    "Unreachable",
    "OutcomeUnknown",
    "StoreUnavailable",
    "TooBusy",
    "ImportUnfinished",
    "ClockAhead",
    "InternalError"
  ].includes(_tag)

/** Why an act wasn't done, where it was made. Faults of the `fields` stand at them; the rest is said here. */
export const ActFailure = ({
  error,
  fields,
  names,
  retry
}: {
  readonly error: ClientError
  readonly fields: ReadonlyArray<string>
  readonly names: Names
  readonly retry: () => void
}) => {
  const words = useWords()
  const { say, read } = words
  if (error._tag === "Forbidden")
    return (
      <ErrorBox title={say("faultForbidden")}>
        <ForbiddenProof error={error} />
      </ErrorBox>
    )
  const faults = fieldFaults(error, words, names)
  if (faults.length > 0) {
    const rest = faults.filter(({ path }) => !fields.some((field) => isAt(field, path)))
    if (rest.length === 0) return <ErrorBox title={say("faultFields")} />
    return (
      <ErrorBox title={say("faultFields")}>
        {rest.map(({ path, text }) => (
          <p key={path + text}>{text}</p>
        ))}
      </ErrorBox>
    )
  }
  if (!isPassing(error)) return <ErrorBox title={say("faultNotDone")}>{named(names, read(error))}</ErrorBox>
  return (
    <ErrorBox title={error._tag === "Unreachable" ? say("faultNetwork") : say("faultNotDone")}>
      <p>{read(error)}</p>
      <p>{say("retryOnce")}</p>
      <Button onClick={retry}>{say("retry")}</Button>
    </ErrorBox>
  )
}

const ErrorBox = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <section className="refusal" role="alert">
    <h4>
      <OutcomeIcon outcome="violated" size={16} />
      {title}
    </h4>
    {children}
  </section>
)
