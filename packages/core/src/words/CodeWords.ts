import type { Permission } from "../access/Permission.ts"
import type { Tier } from "../access/Actor.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import { type DivisionCode, divisionNames } from "../kernel/DivisionCode.ts"
import type { Force } from "../norm/Clause.ts"
import type { Outcome } from "../norm/Outcome.ts"
import type { CrossDirection, PartyPost, Post } from "../office/Roster.ts"
import type { stageCodes } from "../party/MembershipStage.ts"
import { applicationWords } from "./ApplicationCodeWords.ts"
import { charterItemWords, charterStageWords } from "./CharterWords.ts"
import { consultationSortWords } from "./ConsultationWords.ts"
import { commandWords } from "./CommandWords.ts"
import { committeeCodeWords, seatOfCode } from "./CommitteeCodeWords.ts"
import { surveyWords, systemWords } from "./OfficeCodeWords.ts"
import { partyCodeWords } from "./PartyCodeWords.ts"

/** 结论. */
export const outcomeWords: Readonly<Record<Outcome, Bilingual>> = {
  satisfied: { zh: "符合", en: "satisfied" },
  advised: { zh: "提示", en: "advised" },
  violated: { zh: "违反", en: "violated" },
  pending: { zh: "期限未到", en: "pending" },
  notApplicable: { zh: "不适用", en: "not applicable" },
  undetermined: { zh: "事实不足", en: "undetermined" }
}

/** 力度. */
export const forceWords: Readonly<Record<Force, Bilingual>> = {
  must: { zh: "应当", en: "must" },
  should: { zh: "引导、鼓励", en: "should" },
  may: { zh: "可以", en: "may" }
}

const stageWords: Readonly<Record<(typeof stageCodes)[number], Bilingual>> = {
  none: { zh: "不是党员", en: "no member" },
  applicant: { zh: "申请人", en: "applicant" },
  activist: { zh: "入党积极分子", en: "activist" },
  developmentTarget: { zh: "发展对象", en: "development target" },
  probationary: { zh: "预备党员", en: "probationary member" },
  full: { zh: "正式党员", en: "full member" }
}

const postWords: Readonly<
  Record<
    Post | PartyPost | "crossAppointment" | "liaison" | "leadUnit" | "partyBuildingInstructor",
    Bilingual
  >
> = {
  director: { zh: "主任", en: "director" },
  partner: { zh: "合伙人", en: "partner" },
  principalManager: { zh: "主要管理人员", en: "principal manager" },
  financeStaff: { zh: "财务管理人员", en: "finance staff" },
  partyAffairsStaff: { zh: "党务工作人员", en: "Party-affairs staff" },
  partyHead: { zh: "党组织负责人", en: "Party head" },
  partyLeader: { zh: "党组织班子成员", en: "Party leader" },
  crossAppointment: { zh: "交叉任职", en: "cross-appointment" },
  liaison: { zh: "联络员", en: "liaison" },
  leadUnit: { zh: "牵头单位", en: "lead unit" },
  partyBuildingInstructor: { zh: "党建工作指导员", en: "Party-building instructor" }
}

const directionWords: Readonly<Record<CrossDirection, Bilingual>> = {
  partyIntoManagement: { zh: "党组织班子成员进入管理层", en: "Party leadership into management" },
  managementIntoParty: { zh: "管理层成员进入党组织班子", en: "management into Party leadership" }
}

const tierWords: Readonly<Record<Tier, Bilingual>> = {
  city: { zh: "市司法局", en: "city bureau" },
  county: { zh: "县区司法局", en: "county bureau" },
  judicialOffice: { zh: "司法所", en: "judicial office" },
  office: { zh: "基层法律服务所", en: "legal service office" }
}

const permissionWords: Readonly<Record<Permission, Bilingual>> = {
  "register.read": { zh: "查看名册", en: "read the register" },
  "register.import": { zh: "导入名册", en: "import a register" },
  "register.export": { zh: "导出名册", en: "export the register" },
  "plan.write": { zh: "制定整体规划", en: "issue the overall plan" },
  "standard.write": { zh: "制定标准、实施细则", en: "issue standards and implementing rules" },
  "award.write": { zh: "评选表彰", en: "hold award rounds" },
  "bureau.record": { zh: "登记司法局工作", en: "record what the bureau does" },
  "supervision.assign": { zh: "交办、更正监督事项", en: "assign and correct supervision" },
  "supervision.write": { zh: "指导、检查、监督", en: "guide, inspect and supervise" },
  "office.write": { zh: "登记法律服务所", en: "register offices" },
  "office.record": { zh: "登记本所事项", en: "record an office's own affairs" },
  "application.file": { zh: "提出、补正、撤回申请", en: "file, supply and withdraw applications" },
  "application.examine": { zh: "审查、退回申请", en: "examine applications and send them back" },
  "application.consent": { zh: "县区同意申请", en: "consent to applications for the county" },
  "application.decide": { zh: "受理、决定申请", en: "accept and decide applications" },
  "person.write": { zh: "登记人员", en: "register people" },
  "staff.write": { zh: "办理人员和职务", en: "act on staff and posts" },
  "party.write": { zh: "办理党组织事项", en: "act for the Party organization" },
  "fund.write": { zh: "登记收费与经费", en: "record fees and the fund" },
  "fund.correct": { zh: "更正收费与经费", en: "correct fees and the fund" },
  "charter.approve": { zh: "批准章程", en: "approve charters" },
  "committee.read": { zh: "查看惩戒委员会", en: "read the disciplinary committee" },
  "committee.write": { zh: "组建惩戒委员会、办理委员", en: "constitute the committee and seat its members" }
}

const factWords = {
  bestCases: { zh: "十佳优秀案例", en: "Best cases" },
  askedByCounty: { zh: "按县区局要求", en: "Asked by the county bureau" },
  headUnit: { zh: "负责人所在单位", en: "Unit of the head" },
  nextStage: { zh: "下一阶段", en: "Next stage" },
  lastStage: { zh: "最后一个阶段", en: "Last stage" },
  consultationNamed: { zh: "载明征求意见记录", en: "A consultation is named" },
  consultationSort: { zh: "征求意见的方式", en: "Sort of consultation" },
  decidedOn: { zh: "决定日期（不早于征求意见）", en: "Day of the decision, not before the consultation" },
  partyPostStage: { zh: "拟任党内职务者的党员阶段", en: "Membership stage of who takes the Party post" }
} as const

const entryWords = {
  appraisal: { zh: "评议", en: "appraisal" },
  education: { zh: "学历", en: "education" },
  licence: { zh: "执业证", en: "practice certificate" },
  insurance: { zh: "社会保险", en: "social insurance" },
  fullTime: { zh: "专职", en: "full-time practice" }
} as const

const accessWords = {
  actorTier: { zh: "身份层级", en: "Tier" },
  jurisdiction: { zh: "管辖范围", en: "Jurisdiction" },
  ownOffice: { zh: "本所人员", en: "Own office" },
  post: { zh: "在本所的职务", en: "Post in the office" }
} as const

const all: Readonly<Record<string, Bilingual>> = {
  ...outcomeWords,
  ...forceWords,
  ...stageWords,
  ...postWords,
  ...directionWords,
  ...tierWords,
  ...permissionWords,
  ...surveyWords,
  ...systemWords,
  ...commandWords,
  ...partyCodeWords,
  ...committeeCodeWords,
  ...charterItemWords,
  ...charterStageWords,
  ...applicationWords,
  ...accessWords,
  ...consultationSortWords,
  ...factWords,
  ...entryWords
}

/** What people call a code of the data; the code itself where there is no word for it. `a|b` is read as a choice, `seats[0].a` as a seat's. */
export const wordOf = (code: string): Bilingual => {
  if (code.includes("|")) {
    const choices = code.split("|").map(wordOf)
    return { zh: choices.map(({ zh }) => zh).join("或"), en: choices.map(({ en }) => en).join(" or ") }
  }
  const inSeat = seatOfCode(code)
  if (inSeat !== undefined) {
    const { zh, en } = wordOf(inSeat.code)
    return { zh: `第 ${inSeat.seat} 席：${zh}`, en: `Seat ${inSeat.seat}: ${en}` }
  }
  return (
    (Object.hasOwn(all, code) ? all[code] : divisionNames.get(code as DivisionCode)) ?? { zh: code, en: code }
  )
}
