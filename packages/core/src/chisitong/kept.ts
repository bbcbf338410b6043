import { type Kept, record, workflow } from "../norm/Kept.ts"
import { otherRecords, partyRecords } from "./keptRecords.ts"

/** The records and workflows that clauses ask for, in the document's order. */
export const kept: ReadonlyArray<Kept> = [
  partyRecords["1.1.1"],
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
  workflow("1.3.8", {
    title: {
      zh: "执业申请：提出、县区同意、受理、准予，党员组织关系同步接转",
      en: "admission: filed, consented to, accepted, granted, with a member's relation moved in the same act"
    },
    kinds: ["practiceAdmission"],
    by: ["admission.file", "admission.consent", "admission.accept", "admission.grant"]
  }),
  workflow("1.3.9", {
    title: {
      zh: "转所：转出地、转入地县区先后同意，市局决定时两所名册与组织关系一并变更",
      en: "transfer: both counties consent in turn, and the city's decision changes both rosters and the relation at once"
    },
    kinds: ["officeTransfer"],
    by: ["transfer.file", "transfer.release", "transfer.consent", "transfer.complete"]
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
  workflow("1.5.8", {
    title: {
      zh: "章程修改：县区指导，报送市局，批准或退回修改",
      en: "charter amendment: the county guides, the office submits, the city approves or sends back"
    },
    kinds: ["charter"],
    by: ["charter.adopt", "charter.guide", "charter.submit", "charter.sendBack", "charter.approve"]
  }),
  partyRecords["1.6.1"],
  record("1.6.4", {
    title: {
      zh: "县区司法局、上级党组织的党建经费拨款",
      en: "allocations by the county bureau or a superior Party organization"
    },
    kinds: ["partyFunding"],
    by: ["party.recordAllocation", "party.voidAllocation"]
  }),
  partyRecords["1.6.5"],
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
  }),
  ...otherRecords,
  workflow("138.10", {
    title: {
      zh: "申请材料五项，缺项的退回或补正",
      en: "a dossier of five items; one that lacks any is sent back or supplied"
    },
    kinds: ["practiceAdmission"],
    by: ["admission.file", "admission.supply", "admission.sendBack"]
  }),
  workflow("138.11", {
    title: {
      zh: "所提出、县区同意、市局决定",
      en: "the office files, the county consents, the city decides"
    },
    kinds: ["practiceAdmission"],
    by: ["admission.file", "admission.consent", "admission.grant", "admission.refuse"]
  }),
  workflow("138.12", {
    title: {
      zh: "受理编号、起算期限；决定编号，不予核准的写明理由",
      en: "acceptance is numbered and starts the period; the decision is numbered, a refusal has its reasons"
    },
    kinds: ["practiceAdmission", "numberSeries"],
    by: ["admission.accept", "admission.grant", "admission.refuse"]
  })
]
