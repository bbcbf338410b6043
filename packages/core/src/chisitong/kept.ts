import { type Kept, record, workflow } from "../norm/Kept.ts"

/** The records and workflows that clauses ask for, in the document's order. */
export const kept: ReadonlyArray<Kept> = [
  record("1.3.1", {
    title: { zh: "领导链（每县区一份）", en: "the chain of leadership, one a county" },
    kinds: ["partyLeadership"],
    by: ["party.recordLeadership", "party.voidLeadership"]
  }),
  record("1.3.6", {
    title: { zh: "会商、通报、征求意见", en: "deliberations, notifications and opinions asked for" },
    kinds: ["consultation"],
    by: ["consultation.record", "consultation.void"]
  }),
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
  record("1.4.6", {
    title: { zh: "党支部 ABC 定级（按年）", en: "A/B/C grade of each branch, by year" },
    kinds: ["branchGrade"],
    by: ["party.recordGrade", "party.voidGrade"]
  }),
  record("1.4.9", {
    title: {
      zh: "组织生活，记明到会的成员单位",
      en: "organizational life with the units that attended"
    },
    kinds: ["organizationalLife"],
    by: ["party.recordOrganizationalLife", "party.voidOrganizationalLife"]
  }),
  record("1.5.4", {
    title: {
      zh: "合伙人会议、重大活动及党组织负责人到会情况",
      en: "partners' meetings and major activities, with the Party head's presence"
    },
    kinds: ["managementMeeting"],
    by: ["meeting.record", "meeting.void"]
  }),
  record("1.6.4", {
    title: {
      zh: "县区司法局、上级党组织的党建经费拨款",
      en: "allocations by the county bureau or a superior Party organization"
    },
    kinds: ["partyFunding"],
    by: ["party.recordAllocation", "party.voidAllocation"]
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
