import type { Bilingual } from "../kernel/Bilingual.ts"
import type { SurveySection } from "../survey/OfficeSurvey.ts"
import type { InternalSystem } from "../systems/OfficeSystems.ts"

/** 查看的部分. */
export const surveyWords: Readonly<Record<SurveySection, Bilingual>> = {
  premises: { zh: "办公场所", en: "premises" },
  posted: { zh: "上墙公示", en: "what is posted" },
  zones: { zh: "功能区域", en: "areas" },
  equipment: { zh: "办公设施", en: "equipment" },
  archiveRoom: { zh: "独立档案室", en: "archive room" },
  connections: { zh: "司法内网、外网", en: "intranet and internet" },
  website: { zh: "工作网站", en: "website" },
  separation: { zh: "与司法所分开", en: "separation from the judicial office" },
  otherNames: { zh: "另外使用的名称", en: "other names in use" }
}

/** 制度. */
export const systemWords: Readonly<Record<InternalSystem, Bilingual>> = {
  practiceManagement: { zh: "执业管理制度", en: "practice management system" },
  conflictReview: { zh: "利益冲突审查制度", en: "conflict review system" },
  riskDisclosure: { zh: "风险告知制度", en: "risk disclosure system" },
  majorCaseDiscussion: { zh: "重大案件集体讨论制度", en: "system of discussing major cases together" },
  qualityControl: { zh: "质量控制与评价制度", en: "quality control and evaluation system" },
  complaintHandling: { zh: "投诉查处制度", en: "complaint handling system" },
  annualAssessment: { zh: "年度考核制度", en: "annual assessment system" },
  archives: { zh: "档案管理制度", en: "archives system" },
  incomeDistribution: { zh: "收益分配制度", en: "income distribution system" },
  consultation: { zh: "重大问题会商、重要情况通报制度", en: "consultation and notification system" },
  partyAffairsSubsidy: { zh: "党务工作者经费补贴办法", en: "subsidy scheme for Party-affairs staff" }
}
