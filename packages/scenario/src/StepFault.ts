import { type Bilingual, explain, type JicengError } from "@jiceng/core"

/** Why a step doesn't hold: what was found, and what the step wants. */
export type StepFault = Bilingual

export const stepFault = (zh: string, en: string): StepFault => ({ zh, en })

/** An act that was refused where the scenario doesn't say so. */
export const refusedAct = (error: JicengError): StepFault => {
  const { zh, en } = explain(error)
  return stepFault(`被拒绝：${zh}`, `was refused: ${en}`)
}
