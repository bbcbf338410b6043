import type { Simulated } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { ActFailure } from "../acts/ActFailure.tsx"
import { LawfulAct } from "../acts/LawfulAct.tsx"
import type { Names } from "../acts/Names.ts"
import { Refusal } from "../acts/Refusal.tsx"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { useActing } from "../session/SessionProvider.tsx"
import { DayInput } from "../time/DayInput.tsx"
import { useWords } from "../words/Words.tsx"
import { type PlannedStep, usePlan } from "./PlanProvider.tsx"

type End = Simulated["steps"][number]

/** How a step would end. */
const StepEnd = ({
  end,
  names,
  retry
}: {
  readonly end: End
  readonly names: Names
  readonly retry: () => void
}) => {
  const { say } = useWords()
  switch (end.ended) {
    case "done":
      return (
        <p className="met-satisfied">
          <OutcomeIcon outcome="satisfied" /> {say("stepDone")}
        </p>
      )
    case "notReached":
      return (
        <p className="quiet">
          <OutcomeIcon outcome="notApplicable" /> {say("stepNotReached")}
        </p>
      )
    case "refused":
      return end.error._tag === "Refused" ? (
        <Refusal error={end.error} here="" names={names} />
      ) : (
        <ActFailure error={end.error} fields={[]} names={names} retry={retry} />
      )
  }
}

const Step = ({
  step,
  place,
  end,
  names,
  retry
}: {
  readonly step: PlannedStep
  readonly place: number
  readonly end: End | undefined
  readonly names: Names
  readonly retry: () => void
}) => {
  const { say } = useWords()
  const { session } = useActing()
  const { remove, setDay } = usePlan()
  return (
    <li>
      <div className="step">
        <span className="lawful-line">
          <LawfulAct act={step.act} here="" names={names} />
        </span>
        <DayInput
          label={say("stepOn")}
          day={step.on ?? session.day}
          onDay={(day) => setDay(step.key, day === session.day ? undefined : day)}
        />
        <Button aria-label={say("stepRemove", { place })} onClick={() => remove(step.key)}>
          {say("formRemove")}
        </Button>
      </div>
      {end !== undefined && <StepEnd end={end} names={names} retry={retry} />}
    </li>
  )
}

/** The acts of a plan in their order, each with its day and how it would end. */
export const PlanSteps = ({
  ends,
  names,
  retry
}: {
  readonly ends: ReadonlyArray<End> | undefined
  readonly names: Names
  readonly retry: () => void
}) => {
  const { steps } = usePlan()
  return (
    <ol className="steps">
      {steps.map((step, place) => (
        <Step key={step.key} step={step} place={place + 1} end={ends?.[place]} names={names} retry={retry} />
      ))}
    </ol>
  )
}
