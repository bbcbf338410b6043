import { Button } from "antd"
import { useKnownNames } from "../acts/form/useOptions.ts"
import { FailurePage } from "../faults/FailurePage.tsx"
import { Loading } from "../faults/Loading.tsx"
import { useSimulated } from "../server/differences.ts"
import { errorOf } from "../server/Failure.ts"
import { Heading } from "../shell/Heading.tsx"
import { usePageTitle } from "../shell/pageTitle.ts"
import { DayInput } from "../time/DayInput.tsx"
import { useWords } from "../words/Words.tsx"
import "../acts/acts.css"
import { AddStep } from "./AddStep.tsx"
import { planned } from "./planned.ts"
import { usePlan } from "./PlanProvider.tsx"
import { PlanResult } from "./PlanResult.tsx"
import { PlanSteps } from "./PlanSteps.tsx"
import "./whatif.css"

/** 设想: acts tried one after the other, with the difference that they would make. Nothing is written. */
export const WhatIfPage = () => {
  const { say } = useWords()
  const plan = usePlan()
  const { steps, look, lookAt, clear } = plan
  const names = useKnownNames()
  const question = useSimulated(planned(plan))
  usePageTitle(say("whatIf"))
  const found = question.data
  const retry = () => void question.refetch()
  return (
    <div className="what-if">
      <div className="page-head">
        <Heading>
          {say("whatIf")} <small>{say("whatIfNote")}</small>
        </Heading>
        {steps.length > 0 && <Button onClick={clear}>{say("planClear")}</Button>}
      </div>
      {steps.length > 0 && (
        <section className="panel" aria-label={say("planSteps")} aria-busy={question.isFetching}>
          <PlanSteps ends={found?.steps} names={names} retry={retry} />
          {found !== undefined && (
            <fieldset className="time" aria-label={say("planLook")}>
              <DayInput
                label={say("asOf")}
                day={found.factsAt}
                onDay={(factsAt) => lookAt({ ...look, factsAt })}
              />
              <DayInput
                label={say("rulesAt")}
                day={found.rulesAt}
                onDay={(rulesAt) => lookAt({ ...look, rulesAt })}
              />
            </fieldset>
          )}
        </section>
      )}
      {question.isError && <FailurePage error={errorOf(question.error)} retry={retry} />}
      {question.isLoading && <Loading />}
      {found !== undefined && <PlanResult found={found} />}
      {steps.length === 0 && <p className="empty">{say("planEmpty")}</p>}
      <AddStep names={names} />
    </div>
  )
}
