import type { CommandDetail, Remedy } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { type SubmitEvent, useEffect, useRef } from "react"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { useTryFirst } from "../whatif/useTryFirst.ts"
import { useWords } from "../words/Words.tsx"
import "./beside.css"
import { besides } from "./besides.ts"
import { Done } from "./Done.tsx"
import { FieldsOf } from "./form/GroupFields.tsx"
import { groupOf } from "./form/Draft.ts"
import { ShapeField } from "./form/ShapeField.tsx"
import { useActDraft } from "./form/useActDraft.ts"
import type { Names } from "./Names.ts"
import { Verdict } from "./Verdict.tsx"

const firstControl = ".field-missing input, .field-missing select, .field-missing textarea"

/** Who may do it instead, said before anything is filled in. */
const NotYours = ({ command }: { readonly command: CommandDetail }) => {
  const { say, read } = useWords()
  return (
    <p className="notice">
      {say("formNotYours", { permission: read(command.permission.words) })}
      {say("forbiddenBy")}
      {command.permission.clauses.map((clause, place) => (
        <span key={clause}>
          {place > 0 && say("listSeparator")}
          <ClauseLink clause={clause} />
        </span>
      ))}
    </p>
  )
}

/**
 * Any act as a form, made of what its command takes. What it would answer is asked while it is filled in; a lawful
 * act fills it, and what that left open is marked.
 */
export const ActForm = ({
  command,
  act,
  names,
  plan
}: {
  readonly command: CommandDetail
  readonly act?: Remedy | undefined
  readonly names: Names
  /** Takes the act as a step of a plan; without it the act is done. */
  readonly plan?: (act: Remedy) => void
}) => {
  const { say, read } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const { shape, draft, input, change, filling, phase, error, verdict, take, send, fill, again } =
    useActDraft(command, act, names, form, plan !== undefined)
  const tryFirst = useTryFirst()
  const takeTo = async (give: (step: Remedy) => void) => {
    const taken = await take()
    if (taken !== undefined) give({ command: command.id, input: taken.input as Remedy["input"] })
  }
  useEffect(() => {
    if (act === undefined) return undefined
    // A dialog puts the focus into its first control when it opens: what is still to be chosen comes after.
    const next = requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(firstControl)?.focus())
    return () => cancelAnimationFrame(next)
  }, [act])
  if (phase.at === "done")
    return (
      <div className="act-done">
        <Done receipt={phase.done.receipt} />
        <Button onClick={again}>{say("formAgain")}</Button>
      </div>
    )
  const Beside = besides[command.id]
  const place = { path: "$", label: "", isRequired: true, filling }
  return (
    <form
      ref={form}
      className="any-act"
      aria-label={read(command.words)}
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        void (plan === undefined ? send() : takeTo(plan))
      }}
    >
      {!command.allowed && <NotYours command={command} />}
      <div className={Beside === undefined ? undefined : "form-beside"}>
        <fieldset className="whole" disabled={!command.allowed}>
          {shape.as === "group" ? (
            <FieldsOf {...place} shape={shape} group={groupOf(draft)} change={change} />
          ) : (
            <ShapeField {...place} shape={shape} draft={draft} change={change} />
          )}
        </fieldset>
        {Beside !== undefined && command.allowed && <Beside input={input} />}
      </div>
      <div className="act-end">
        <Button type="primary" htmlType="submit" loading={phase.at === "sending"} disabled={!command.allowed}>
          {say(plan === undefined ? "formSubmit" : "formPlan")}
        </Button>
        {plan === undefined && command.allowed && (
          <Button onClick={() => void takeTo(tryFirst)}>{say("formTryFirst")}</Button>
        )}
        <Verdict
          command={command}
          verdict={verdict}
          error={error}
          names={names}
          fill={fill}
          retry={() => void send()}
        />
      </div>
    </form>
  )
}
