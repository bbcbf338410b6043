import type { Answer, ClientError } from "@jiceng/http-api/browser"
import { useQueryClient } from "@tanstack/react-query"
import { type RefObject, useEffect, useRef, useState } from "react"

/** Where an act stands: being written, on its way, in the journal, or not done. */
export type Phase<Done> =
  | { readonly at: "draft" }
  | { readonly at: "sending" }
  | { readonly at: "done"; readonly done: Done }
  | { readonly at: "failed"; readonly error: ClientError }

/** What no act changes. */
const released: ReadonlyArray<unknown> = ["clause", "command", "commands"]

/** 32 hexadecimal digits. Not `crypto.randomUUID`, which a page served without TLS doesn't have. */
const drawKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")

/** Puts the cursor into the first field at fault after an act wasn't done. */
export const useFirstFault = (form: RefObject<HTMLFormElement | null>, phase: Phase<unknown>): void => {
  useEffect(() => {
    if (phase.at === "failed") form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [form, phase])
}

/**
 * Sends an act. The same input keeps its Idempotency-Key until it is done, so that pressing twice, or again after
 * the network failed, takes effect once; another input is another submission.
 */
export const useAct = <Input, Done>(send: (input: Input, key: string) => Promise<Answer<Done>>) => {
  const [phase, setPhase] = useState<Phase<Done>>({ at: "draft" })
  const submission = useRef<{ readonly text: string; readonly key: string }>(undefined)
  const queries = useQueryClient()
  const submit = async (input: Input): Promise<boolean> => {
    const text = JSON.stringify(input)
    if (submission.current?.text !== text) submission.current = { text, key: drawKey() }
    setPhase({ at: "sending" })
    const answer = await send(input, submission.current.key)
    if (answer.ok || answer.error._tag === "KeyReused") submission.current = undefined
    setPhase(answer.ok ? { at: "done", done: answer.value } : { at: "failed", error: answer.error })
    if (answer.ok)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => !released.includes(queryKey[0]) })
    return answer.ok
  }
  return { phase, submit, startAgain: () => setPhase({ at: "draft" }) }
}
