import type { Remedy, SimulationInput } from "@jiceng/http-api/browser"
import { createContext, type ReactNode, use, useMemo, useState } from "react"

/** One act of a what-if, on its day; today's unless told. */
export interface PlannedStep {
  readonly key: number
  readonly act: Remedy
  readonly on?: string | undefined
}

/** Which day is looked at by which day's rules: those of the last step unless told. */
export type Look = Pick<SimulationInput, "factsAt" | "rulesAt">

/** 设想: acts that are tried one after the other before any of them is done. It lasts while the app is open. */
export interface Plan {
  readonly steps: ReadonlyArray<PlannedStep>
  readonly look: Look
  readonly add: (act: Remedy) => void
  readonly remove: (key: number) => void
  readonly setDay: (key: number, on: string | undefined) => void
  readonly lookAt: (look: Look) => void
  readonly clear: () => void
}

const Here = createContext<Plan | undefined>(undefined)

export const PlanProvider = ({ children }: { readonly children: ReactNode }) => {
  const [steps, setSteps] = useState<ReadonlyArray<PlannedStep>>([])
  const [look, lookAt] = useState<Look>({})
  const plan = useMemo<Plan>(
    () => ({
      steps,
      look,
      add: (act) => setSteps((before) => [...before, { key: (before.at(-1)?.key ?? 0) + 1, act }]),
      remove: (key) => setSteps((before) => before.filter((step) => step.key !== key)),
      setDay: (key, on) =>
        setSteps((before) => before.map((step) => (step.key === key ? { ...step, on } : step))),
      lookAt,
      clear: () => {
        setSteps([])
        lookAt({})
      }
    }),
    [steps, look]
  )
  return <Here value={plan}>{children}</Here>
}

export const usePlan = (): Plan => {
  const plan = use(Here)
  if (plan === undefined) throw new Error("there is no plan outside PlanProvider")
  return plan
}
