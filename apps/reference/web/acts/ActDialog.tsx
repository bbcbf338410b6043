import type { Remedy } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react"
import { useLocation } from "react-router"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { useCommand } from "../server/commands.ts"
import { errorOf } from "../server/Failure.ts"
import { useWords } from "../words/Words.tsx"
import { ActForm } from "./ActForm.tsx"
import { useKnownNames } from "./form/useOptions.ts"
import "./acts.css"
import { type OpenAct, OpenActContext } from "./OpenAct.ts"

const Opened = ({ act, headingId }: { readonly act: Remedy; readonly headingId: string }) => {
  const { read } = useWords()
  const names = useKnownNames()
  const question = useCommand(act.command)
  if (question.isError)
    return <FailurePage error={errorOf(question.error)} retry={() => void question.refetch()} />
  if (question.data === undefined) return <Loading />
  return (
    <>
      <h2 id={headingId}>{read(question.data.words)}</h2>
      <ActForm command={question.data} act={act} names={names} />
    </>
  )
}

/** Where any act can be done without leaving the page: the lawful acts of a finding open here. */
export const ActDialog = ({ children }: { readonly children: ReactNode }) => {
  const { say } = useWords()
  const { pathname } = useLocation()
  const [opened, setOpened] = useState<{
    readonly act: Remedy
    readonly time: number
    readonly at: string
  }>()
  const dialog = useRef<HTMLDialogElement>(null)
  const headingId = useId()
  const open = useCallback<OpenAct>(
    (act) => {
      // Opened again, even for the same act, the form begins anew.
      setOpened((before) => ({ act, time: (before?.time ?? 0) + 1, at: pathname }))
    },
    [pathname]
  )
  useEffect(() => {
    // A link that is followed from the dialog leads away from it.
    if (opened?.at !== pathname) dialog.current?.close()
    else if (dialog.current?.open === false) dialog.current.showModal()
  }, [opened, pathname])
  return (
    <OpenActContext value={open}>
      {children}
      <dialog
        ref={dialog}
        className="act-dialog"
        aria-labelledby={headingId}
        onClose={() => setOpened(undefined)}
      >
        {opened !== undefined && <Opened key={opened.time} act={opened.act} headingId={headingId} />}
        <div className="act-close">
          <Button onClick={() => dialog.current?.close()}>{say("close")}</Button>
        </div>
      </dialog>
    </OpenActContext>
  )
}
