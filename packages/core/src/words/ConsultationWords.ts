import type { Bilingual } from "../kernel/Bilingual.ts"
import type { Consultation } from "../consultation/Consultation.ts"
import type { UnfitConsultation } from "../decision/DecisionRefusals.ts"
import type { ManagementMeeting } from "../meeting/ManagementMeeting.ts"

/** 会商的类别. */
export const consultationSortWords: Readonly<Record<Consultation["sort"], Bilingual>> = {
  deliberation: { zh: "重大问题会商", en: "deliberation" },
  notification: { zh: "重要情况通报", en: "notification" },
  opinion: { zh: "征求意见", en: "opinion asked for" }
}

/** 会商的类别、提出方和事项. */
export const consultationWords: Readonly<
  Record<Consultation["sort"] | Consultation["asks"] | Consultation["matter"], Bilingual>
> = {
  ...consultationSortWords,
  management: { zh: "决策管理层", en: "management" },
  partyOrganization: { zh: "党组织", en: "Party organization" },
  majorCase: { zh: "重大案事件研究", en: "major case" },
  awardNomination: { zh: "评先推优", en: "nomination for an award" },
  annualAssessment: { zh: "年度考核评价", en: "annual assessment" },
  conflictReview: { zh: "利益冲突审查", en: "conflict review" },
  complaintAndDiscipline: { zh: "投诉惩戒", en: "complaint and discipline" },
  recruitment: { zh: "选聘", en: "recruitment" },
  development: { zh: "跟踪培养", en: "development" },
  partnerPromotion: { zh: "合伙人晋升", en: "promotion to partner" },
  professionalEthics: { zh: "职业道德建设", en: "professional ethics" },
  other: { zh: "其他事项", en: "another matter" }
}

/** 决定不能载明的会商记录: why. */
export const consultationFaultWords: Readonly<Record<UnfitConsultation["fault"], Bilingual>> = {
  otherOffice: { zh: "是别的所的会商记录", en: "is another office's consultation" },
  otherMatter: { zh: "不是就该事项的会商记录", en: "is a consultation on another matter" },
  voided: { zh: "是已作废的会商记录", en: "is a void consultation" },
  otherCounterpart: {
    zh: "不是与当日所在党组织（没有党组织的，与指导员）的会商记录",
    en: "wasn't held with the organization of that day, or with the instructor where there was none"
  }
}

/** 会议的类别和负责人到会. */
export const meetingWords: Readonly<
  Record<ManagementMeeting["sort"] | ManagementMeeting["headPresence"]["kind"], Bilingual>
> = {
  partnersMeeting: { zh: "合伙人会议", en: "partners' meeting" },
  majorActivity: { zh: "重大活动", en: "major activity" },
  attended: { zh: "参加", en: "attended" },
  observed: { zh: "列席", en: "observed" },
  absent: { zh: "未到", en: "absent" }
}
