import type { Answer, ClientError, CommandDetail, ConsideredAct, Remedy } from "@jiceng/http-api/browser"
import { type RefObject, useMemo, useState } from "react"
import { useConsidered } from "../../server/commands.ts"
import { useActing } from "../../session/SessionProvider.tsx"
import { useWords } from "../../words/Words.tsx"
import { fieldFaults, isAt } from "../fieldFaults.ts"
import type { Names } from "../Names.ts"
import { useAct, useFirstFault } from "../useAct.ts"
import type { Standing } from "../Verdict.tsx"
import { type Draft, draftOf, isGroup, placesOf, readDraft } from "./Draft.ts"
import type { Filling } from "./Filling.ts"
import { inputShape, type InputShape } from "./InputShape.ts"
import { ShapeField } from "./ShapeField.tsx"
import { useSettled } from "./useSettled.ts"

/** The day of the act is today unless told; no other day is. */
const today = ["on", "from"]

const begun = (shape: InputShape, act: Remedy | undefined, day: string): Draft => {
  const draft = draftOf(shape, act?.input)
  if (shape.as !== "group" || !isGroup(draft)) return draft
  const filled = shape.fields.flatMap(({ name, shape: inner, isRequired }) => {
    if (inner.as === "day" && isRequired && today.includes(name) && draft[name] === "") return [[name, day]]
    const isOpen = act?.missing?.includes(name) === true && draft[name] === undefined
    return isOpen ? [[name, draftOf(inner, undefined)]] : []
  })
  return { ...draft, ...(Object.fromEntries(filled) as Record<string, Draft>) }
}

const isTouched = (touched: ReadonlySet<string>, path: string): boolean =>
  [...touched].some((one) => isAt(one, path) || isAt(path, one))

const standingOf = (
  considered: Answer<ConsideredAct> | undefined,
  isChecking: boolean,
  faults: number
): Standing => {
  if (isChecking) return { is: "checking" }
  if (considered?.ok === true) return { is: "lawful" }
  return faults > 0 ? { is: "incomplete", faults } : { is: "open" }
}

/**
 * The form of a command while it is filled in: its draft, what is wrong with it, and sending it. Of a step
 * of a plan only the input is checked: the register that it meets is what the steps before it made.
 */
export const useActDraft = (
  command: CommandDetail,
  act: Remedy | undefined,
  names: Names,
  form: RefObject<HTMLFormElement | null>,
  isStep: boolean
) => {
  const words = useWords()
  const { client, session } = useActing()
  const shape = useMemo(() => inputShape(command), [command])
  const [offered, offer] = useState(act)
  const [draft, setDraft] = useState(() => begun(shape, act, session.day))
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [isSent, setSent] = useState(false)
  const { phase, submit, startAgain } = useAct((input: unknown, key) =>
    client.act(command.id, input, { key })
  )
  useFirstFault(form, phase)
  const { value, faults: unread } = readDraft(shape, draft)
  const text = JSON.stringify(value)
  const settled = useSettled(text)
  const isOpen = command.allowed && phase.at === "draft" && unread.length === 0
  const settledInput: unknown = JSON.parse(settled)
  const considered = useConsidered(command.id, settledInput, isOpen && settled === text)
  const isChecking = isOpen && (settled !== text || considered.isFetching)
  const answer = isOpen && !isChecking ? considered.data : undefined
  const refused = answer?.ok === false ? answer.error : undefined
  const failure: ClientError | undefined =
    phase.at === "failed" ? phase.error : isStep && refused?._tag !== "InvalidInput" ? undefined : refused
  const faults = [
    ...unread.map(({ path, fault }) => ({ path, text: words.say(fault) })),
    ...(failure === undefined ? [] : fieldFaults(failure, words, names))
  ]
  const shows = (path: string) => isSent || isTouched(touched, path)
  const hidden = faults.filter(({ path }) => !shows(path)).length
  const change = (next: Draft) => {
    setDraft(next)
    if (phase.at === "failed") startAgain()
  }
  const fill = (next: Remedy) => {
    offer(next)
    setTouched(new Set())
    setSent(false)
    change(begun(shape, next, session.day))
  }
  const filling: Filling = {
    command,
    Field: ShapeField,
    faultsAt: (path) =>
      faults.filter((fault) => isAt(path, fault.path) && shows(fault.path)).map((fault) => fault.text),
    isMissing: (path) => offered?.missing?.some((name) => isAt(`$.${name}`, path)) === true,
    touch: (path) => setTouched((before) => new Set([...before, path]))
  }
  // While it is only considered, a fault of a field says enough at the field.
  const isWorthSaying = phase.at === "failed" || (failure !== undefined && faults.length === 0)
  return {
    shape,
    draft,
    /** What has been filled in, once typing has paused. */
    input: settledInput,
    change,
    filling,
    phase,
    error:
      failure !== undefined && isWorthSaying ? { of: failure, places: placesOf(shape, draft) } : undefined,
    verdict: standingOf(isStep ? undefined : answer, isChecking, hidden),
    /** What has been filled in, if it is an input of the command; its faults are shown from now on. */
    take: async (): Promise<{ readonly input: unknown } | undefined> => {
      setSent(true)
      if (unread.length > 0) return undefined
      const fit = await client.consider(command.id, value)
      return !fit.ok && fit.error._tag === "InvalidInput" ? undefined : { input: value }
    },
    send: async () => {
      setSent(true)
      if (phase.at !== "sending" && unread.length === 0) await submit(value)
    },
    fill,
    again: () => {
      setTouched(new Set())
      setSent(false)
      offer(undefined)
      setDraft(begun(shape, undefined, session.day))
      startAgain()
    }
  }
}
