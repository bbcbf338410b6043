import { type Kept, record, workflow } from "../norm/Kept.ts"

/** The records and workflows that clauses ask for, in the document's order. */
export const kept: ReadonlyArray<Kept> = [
  workflow("1.4.4", {
    title: {
      zh: "发展党员五个阶段依序登记，不得跳越；误录作废并注明原因",
      en: "the five stages of membership are reached in order, none skipped; a mistake is voided with its reason"
    },
    kinds: ["officeRoster"],
    by: ["party.recordStage", "party.voidStage"]
  }),
  record("1.4.4", {
    title: { zh: "党员发展阶段及日期", en: "membership stages with their days" },
    kinds: ["officeRoster"],
    by: ["party.recordStage", "party.voidStage"]
  }),
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
