import { Button, Input } from "antd"
import { type SubmitEvent, useRef, useState } from "react"
import { useActing } from "../session/SessionProvider.tsx"
import { useWords } from "../words/Words.tsx"
import { ActFailure } from "./ActFailure.tsx"
import { Done } from "./Done.tsx"
import { Field } from "./Field.tsx"
import { faultTexts } from "./fieldFaults.ts"
import type { Names } from "./Names.ts"
import { useAct, useFirstFault } from "./useAct.ts"
import { readYuan, yuanText } from "./Yuan.ts"

const fields = ["$.on", "$.amount"]

/** 登记收费: a fee received, its day and its amount. */
export const ReceiptForm = ({ office, names }: { readonly office: string; readonly names: Names }) => {
  const words = useWords()
  const { say } = words
  const { client, session } = useActing()
  const [on, setOn] = useState(session.day)
  const [typed, setTyped] = useState("")
  const [isUnread, setUnread] = useState(false)
  const { phase, submit } = useAct((input: { readonly on: string; readonly amount: string }, key) =>
    client.recordReceipt(office, input, { key })
  )
  const form = useRef<HTMLFormElement>(null)
  useFirstFault(form, phase)
  const amount = readYuan(typed)
  const send = async () => {
    setUnread(!amount.ok)
    if (!amount.ok) form.current?.querySelector<HTMLElement>("[inputmode=decimal]")?.focus()
    else if (phase.at !== "sending" && (await submit({ on, amount: amount.fen }))) setTyped("")
  }
  const at = faultTexts(phase, words, names)
  return (
    <form
      ref={form}
      className="act"
      aria-labelledby="act-receipt"
      noValidate
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        void send()
      }}
    >
      <h3 id="act-receipt">{say("actRecordReceipt")}</h3>
      <div className="fields">
        <Field label={say("receiptOn")} faults={at("$.on")}>
          {(control) => (
            <Input {...control} type="date" value={on} onChange={({ target }) => setOn(target.value)} />
          )}
        </Field>
        <Field
          label={say("receiptAmount")}
          hint={
            amount.ok ? say("amountRead", { yuan: yuanText(amount.fen), fen: amount.fen }) : say("amountHint")
          }
          faults={isUnread && !amount.ok ? [say(amount.fault)] : at("$.amount")}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              autoComplete="off"
              suffix={say("yuanUnit")}
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
      </div>
      <Button type="primary" htmlType="submit" loading={phase.at === "sending"}>
        {say("receiptSubmit")}
      </Button>
      {phase.at === "failed" && (
        <ActFailure error={phase.error} fields={fields} names={names} retry={() => void send()} />
      )}
      {phase.at === "done" && (
        <Done receipt={phase.done.receipt}>
          {say("receiptDone", {
            levy: yuanText(phase.done.value.levy),
            total: yuanText(phase.done.value.levyTotal)
          })}
        </Done>
      )}
    </form>
  )
}
