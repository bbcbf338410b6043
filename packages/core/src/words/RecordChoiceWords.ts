import type { Bilingual } from "../kernel/Bilingual.ts"

/** 各类记录的选项. */
export const recordChoiceWords: Readonly<Record<string, Bilingual>> = {
  creditHour: { zh: "学时", en: "credit hours" },
  minute: { zh: "分钟", en: "minutes" },
  purchase: { zh: "政府购买法律服务", en: "services bought by the government" },
  mediation: { zh: "矛盾纠纷化解", en: "mediation of disputes" },
  petition: { zh: "信访工作", en: "petitions" },
  visit: { zh: "慰问", en: "visit" },
  recreation: { zh: "文体活动", en: "culture and sports" },
  villageAdviser: { zh: "村居法律顾问", en: "village legal adviser" },
  legalAid: { zh: "法律援助", en: "legal aid" },
  povertyAlleviation: { zh: "法律扶贫", en: "poverty alleviation" },
  otherPublicService: { zh: "其他公益服务", en: "other public-interest service" },
  representation: { zh: "代理", en: "representation" },
  settlement: { zh: "化解", en: "settlement" },
  civil: { zh: "民事", en: "civil" },
  administrative: { zh: "行政", en: "administrative" },
  nonLitigation: { zh: "非诉", en: "non-litigation" },
  standardPremises: { zh: "所务建设标准化", en: "standard premises" },
  institutionalManagement: { zh: "内部管理制度化", en: "institutional management" },
  scientificTeam: { zh: "队伍建设科学化", en: "a scientific team" },
  fullSystemUse: { zh: "系统应用全面化", en: "full use of the system" },
  qualityService: { zh: "法律服务优质化", en: "quality service" },
  outstandingParty: { zh: "优秀党支部、优秀党员", en: "outstanding branches and members" },
  brandOffices: { zh: "品牌基层法律服务所", en: "brand offices" },
  advancedPractitioners: { zh: "先进基层法律服务工作者", en: "advanced practitioners" },
  bestCases: { zh: "十佳优秀案例", en: "ten best cases" }
}
