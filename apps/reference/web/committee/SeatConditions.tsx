import type { ConsideredSeat } from "@jiceng/http-api/browser"
import { useState } from "react"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import "../proof/proof.css"
import { useRequired, useValue } from "../proof/useValue.ts"
import { useConsideredSeat } from "../server/commands.ts"
import type { MessageKey, PlainKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"
import "./committee.css"

type Line = ConsideredSeat["conditions"][number]

const standings = {
  met: ["satisfied", "met"],
  unmet: ["violated", "metNot"],
  open: ["notApplicable", "seatOpen"]
} as const satisfies Record<string, readonly [string, PlainKey & MessageKey]>

const standingOf = ({ met }: Line): keyof typeof standings => (met === null ? "open" : met ? "met" : "unmet")

const Condition = ({ line }: { readonly line: Line }) => {
  const { say, read } = useWords()
  const value = useValue()
  const required = useRequired()
  const standing = standingOf(line)
  const [outcome, word] = standings[standing]
  const said = {
    label: read(line.label),
    observed: value(line.observed),
    required: required(line.operator, line.required)
  }
  const text = { met: "seatObserved", unmet: "seatRequired", open: "seatAsked" } as const
  return (
    <li>
      <span className={`met met-${outcome}`}>
        <OutcomeIcon outcome={outcome} /> {say(word)}
      </span>
      <span>{say(text[standing], said)}</span>
      <span className="quiet">{line.clause}</span>
    </li>
  )
}

/** How far the seat that is being filled in meets its clause: each condition met, not met or still open. */
export const SeatConditions = ({ input }: { readonly input: unknown }) => {
  const { say } = useWords()
  // On a narrow screen only the counts stay in sight, and open what they count.
  const [isWide] = useState(() => matchMedia("(min-width: 901px)").matches)
  const considered = useConsideredSeat(input).data
  if (considered === undefined) return null
  const { clause, citation, conditions, day } = considered
  const count = (standing: keyof typeof standings) =>
    conditions.filter((line) => standingOf(line) === standing).length
  const counts = { all: conditions.length, met: count("met"), unmet: count("unmet"), open: count("open") }
  return (
    <section className="seat-conditions" aria-label={say("seatConditions")} aria-live="polite">
      <details open={isWide}>
        <summary>
          <b>{say("seatConditions")}</b>
          {say("colon")}
          <span>
            {counts.met === counts.all ? say("seatAllMet", { all: counts.all }) : say("seatSummary", counts)}
          </span>
        </summary>
        <ul className="plain">
          {conditions.map((line) => (
            <Condition key={line.what} line={line} />
          ))}
        </ul>
        <p className="quiet">
          <ClauseLink clause={clause}>
            {citation}
            {say("clauseBracket", { clause })}
          </ClauseLink>{" "}
          {say("seatJudgedOn", { day })}
        </p>
      </details>
    </section>
  )
}
