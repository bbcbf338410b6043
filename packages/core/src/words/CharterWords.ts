import type { Bilingual } from "../kernel/Bilingual.ts"
import type { CharterStage } from "../office/charter/CharterFlow.ts"
import type { CharterItem } from "../office/charter/CharterItems.ts"
import type { CharterNotReady } from "../office/charter/CharterRefusals.ts"
import type { WordsOf } from "./WordsOf.ts"

/** What people call the items of a charter. */
export const charterItemWords: Readonly<Record<CharterItem, Bilingual>> = {
  guidingThought: { zh: "指导思想", en: "guiding thought" },
  partyLeadership: { zh: "坚持党的领导", en: "leadership of the Party" },
  greatBanner: { zh: "高举旗帜", en: "the great banner" },
  centralAuthority: { zh: "维护党中央权威和集中统一领导", en: "authority of the Central Committee" },
  workforceMission: { zh: "职责使命", en: "mission of the legal work force" },
  basicRequirement: { zh: "从业的基本要求", en: "basic requirement of practice" },
  coreValues: { zh: "核心价值观", en: "core values" },
  managementRelations: { zh: "党组织与管理层关系", en: "Party organization and management" },
  concurrentPost: { zh: "书记一肩挑", en: "both posts held by one person" },
  crossAppointment: { zh: "双向进入、交叉任职", en: "cross-appointment" },
  headAttendance: { zh: "负责人参加或列席会议和活动", en: "attendance of the Party head" },
  consultationAndDuties: { zh: "相互征求意见和具体职责", en: "consultation and duties" },
  activityGuarantee: { zh: "党组织活动保障", en: "guarantee of Party activities" }
}

/** 章程修改的进展. */
export const charterStageWords: Readonly<Record<CharterStage, Bilingual>> = {
  adopted: { zh: "已通过", en: "adopted" },
  submitted: { zh: "已报送", en: "submitted" },
  returned: { zh: "退回修改", en: "sent back" },
  approved: { zh: "已批准", en: "approved" }
}

const notReady: Readonly<Record<CharterNotReady["why"], Bilingual>> = {
  unknown: { zh: "没有这一天通过的章程", en: "no charter was adopted on that day" },
  noArticle: { zh: "没有这一条", en: "it has no such article" },
  notMarked: { zh: "该内容没有标注", en: "the item isn't marked" },
  marked: { zh: "该内容已经标注", en: "the item is marked already" }
}

export const charterErrorWords: WordsOf<CharterNotReady> = {
  CharterNotReady: ({ office, version, why }) => ({
    zh: `${office} ${version} 的章程：${notReady[why].zh}`,
    en: `charter of ${office} adopted on ${version}: ${notReady[why].en}`
  })
}
