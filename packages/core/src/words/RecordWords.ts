import type { Bilingual } from "../kernel/Bilingual.ts"
import type { SensitiveKind } from "../kernel/Sensitive.ts"

/** 记录种类; each that holds personal data has its words here. */
export const recordKindWords: Readonly<Record<string, Bilingual>> = {
  person: { zh: "人员", en: "person" },
  office: { zh: "基层法律服务所", en: "legal service office" },
  officeRoster: { zh: "人员名册", en: "staff roster" },
  partyOrganization: { zh: "党组织", en: "Party organization" },
  fundAccount: { zh: "党建工作经费账户", en: "account of the Party-building fund" },
  feeReceipt: { zh: "收费", en: "fee receipt" },
  feeRefund: { zh: "退费", en: "fee refund" },
  feeVoid: { zh: "收费作废", en: "void of a receipt" },
  posting: { zh: "分录", en: "posting" },
  qualification: { zh: "学历与执业证", en: "education and licences" },
  charter: { zh: "章程", en: "charter" },
  practiceAdmission: { zh: "执业申请", en: "application to practise" },
  officeTransfer: { zh: "转所申请", en: "change of office" },
  practitionerDocket: { zh: "未了事项", en: "practitioner's docket" },
  dutyReview: { zh: "述职评议", en: "duty review" },
  awardRound: { zh: "评选表彰", en: "award round" },
  managementMeeting: { zh: "管理层会议", en: "management meeting" }
}

/** 敏感信息种类. */
export const sensitiveKindWords: Readonly<Record<SensitiveKind, Bilingual>> = {
  name: { zh: "姓名", en: "name" },
  residentId: { zh: "公民身份号码", en: "resident id" },
  phone: { zh: "电话号码", en: "telephone number" },
  partyMembership: { zh: "党员身份", en: "Party membership" },
  partyPost: { zh: "党内任职", en: "post in the Party organization" },
  socialInsurance: { zh: "社会保险", en: "social insurance" },
  education: { zh: "学历", en: "education" },
  penalty: { zh: "处罚", en: "penalty" }
}
