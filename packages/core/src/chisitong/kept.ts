import { type Kept, record } from "../norm/Kept.ts"

/** The records and workflows that clauses ask for, in the document's order. */
export const kept: ReadonlyArray<Kept> = [
  record("2.1", {
    title: {
      zh: "整体规划（留存版本）与市局指导监督",
      en: "overall plans, versions kept, and the city's supervision"
    },
    kinds: ["overallPlan", "guidance"],
    by: ["authority.issuePlan", "supervision.record"]
  }),
  record("2.2", {
    title: { zh: "县区局的指导、检查、监督", en: "the county's guidance, inspection and supervision" },
    kinds: ["guidance", "supervisionTask"],
    by: ["supervision.record", "supervision.assignTask"]
  })
]
