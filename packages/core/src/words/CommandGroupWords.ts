import type { Bilingual } from "../kernel/Bilingual.ts"
import type { CommandName } from "../register/commands.ts"

/** What a command is about: the part of its name before the dot. */
export type CommandGroup = CommandName extends `${infer Group}.${string}` ? Group : never

/** 办理事项的类别, in the order in which people look for them. */
export const commandGroupWords: Readonly<Record<CommandGroup, Bilingual>> = {
  office: { zh: "法律服务所", en: "Offices" },
  person: { zh: "人员", en: "People" },
  staff: { zh: "在所人员与职务", en: "Staff and posts" },
  admission: { zh: "执业申请", en: "Admission to practise" },
  transfer: { zh: "转所", en: "Change of office" },
  docket: { zh: "未了事项", en: "What stands open" },
  party: { zh: "党组织", en: "Party organizations" },
  consultation: { zh: "会商", en: "Consultation" },
  meeting: { zh: "会议", en: "Meetings" },
  fund: { zh: "党建工作经费", en: "Party-building fund" },
  authority: { zh: "市局规划", en: "The authority's plans" },
  supervision: { zh: "指导、检查、监督", en: "Guidance and supervision" },
  training: { zh: "教育培训", en: "Training" },
  study: { zh: "学习与职业道德", en: "Study and ethics" },
  service: { zh: "公益服务", en: "Public-interest service" },
  pairing: { zh: "结对共建", en: "Pairing" },
  support: { zh: "执业保障", en: "Support of practice" },
  campaign: { zh: "规范化建设活动", en: "Campaigns" },
  standard: { zh: "服务标准与细则", en: "Standards" },
  award: { zh: "评选表彰", en: "Awards" },
  publicity: { zh: "信息与典型案例", en: "News items and model cases" },
  charter: { zh: "章程", en: "Charters" },
  committee: { zh: "惩戒委员会", en: "Disciplinary committee" }
}
