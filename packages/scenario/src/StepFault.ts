import type { Bilingual } from "@jiceng/core"

/** Why a step doesn't hold: what was found, and what the step wants. */
export type StepFault = Bilingual

export const stepFault = (zh: string, en: string): StepFault => ({ zh, en })
