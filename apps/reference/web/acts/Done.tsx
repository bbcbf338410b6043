import type { JournalReceipt } from "@jiceng/http-api/browser"
import type { ReactNode } from "react"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { useWords } from "../words/Words.tsx"

/** An instant as people read it; the zone is China's everywhere. */
export const timeText = (instant: string): string => instant.slice(0, 19).replace("T", " ")

/** The act is in the journal: under which number, and when. */
export const Done = ({
  receipt,
  children
}: {
  readonly receipt: JournalReceipt
  readonly children?: ReactNode
}) => {
  const { say } = useWords()
  return (
    <output className="done">
      <OutcomeIcon outcome="satisfied" size={16} />
      <span>
        <b>{say("done", { seq: receipt.seq, time: timeText(receipt.recordedAt) })}</b>
        <br />
        {children}
      </span>
    </output>
  )
}
