import type { NewHead, OfficeDetail } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { type SubmitEvent, useEffect, useRef, useState } from "react"
import { useActing } from "../session/SessionProvider.tsx"
import { useWords } from "../words/Words.tsx"
import { ActFailure } from "./ActFailure.tsx"
import { Done } from "./Done.tsx"
import { faultTexts } from "./fieldFaults.ts"
import { type HeadDraft, newHead } from "./HeadDraft.ts"
import { HeadFields, headPaths } from "./HeadFields.tsx"
import type { HeadPrefill } from "./HeadPrefill.ts"
import type { Names } from "./Names.ts"
import { Refusal } from "./Refusal.tsx"
import { useAct, useFirstFault } from "./useAct.ts"

/** 任命党组织负责人: a form that a lawful act, offered anywhere on the page, can fill. */
export const HeadForm = ({
  detail,
  organization,
  names,
  prefill,
  onPrefill
}: {
  readonly detail: OfficeDetail
  readonly organization: string
  readonly names: Names
  readonly prefill: HeadPrefill | undefined
  readonly onPrefill: (head: HeadPrefill) => void
}) => {
  const words = useWords()
  const { say } = words
  const { client, session } = useActing()
  const office = detail.office.id
  const blank: HeadDraft = { person: "", from: session.day, isAttested: false, by: "", on: session.day }
  const [draft, setDraft] = useState(blank)
  const [taken, take] = useState<HeadPrefill>()
  const form = useRef<HTMLFormElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { phase, submit, startAgain } = useAct((input: NewHead, key) =>
    client.appointHead(organization, input, { key })
  )
  useFirstFault(form, phase)
  const change = (part: Partial<HeadDraft>) => setDraft((before) => ({ ...before, ...part }))
  if (prefill !== undefined && prefill !== taken) {
    take(prefill)
    startAgain()
    change({ person: prefill.person, from: prefill.from, isAttested: prefill.isAttested })
  }
  useEffect(() => {
    if (taken === undefined) return
    button.current?.focus({ preventScroll: true })
    button.current?.scrollIntoView({ block: "center" })
  }, [taken])
  const send = async () => {
    if (phase.at !== "sending" && (await submit(newHead(office, draft)))) setDraft(blank)
  }
  const isFilled = phase.at === "draft" && taken !== undefined && taken.person === draft.person
  return (
    <form
      ref={form}
      className="act"
      aria-labelledby="act-head"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3 id="act-head">{say("actAppointHead")}</h3>
      <HeadFields detail={detail} draft={draft} change={change} faultsAt={faultTexts(phase, words, names)} />
      <Button ref={button} type="primary" htmlType="submit" loading={phase.at === "sending"}>
        {say("headSubmit")}
      </Button>
      <output className="filled quiet">
        {isFilled && say("headFilled", { person: names.get(taken.person) ?? taken.person })}
      </output>
      {phase.at === "failed" && phase.error._tag === "Refused" && (
        <Refusal error={phase.error} here={office} names={names} prefill={onPrefill} />
      )}
      {phase.at === "failed" && phase.error._tag !== "Refused" && (
        <ActFailure error={phase.error} fields={headPaths} names={names} retry={() => void send()} />
      )}
      {phase.at === "done" && <Done receipt={phase.done.receipt} />}
    </form>
  )
}
