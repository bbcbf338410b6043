import type { Bilingual } from "../kernel/Bilingual.ts"
import { wordOf } from "./CodeWords.ts"
import { consultationWords, meetingWords } from "./ConsultationWords.ts"
import { fieldWords } from "./FieldWords.ts"
import { recordChoiceWords } from "./RecordChoiceWords.ts"

/** Fields that one command calls otherwise than the rest. */
const qualifiedWords: Readonly<Record<string, Bilingual>> = {
  "person.register.name": { zh: "姓名", en: "Name" },
  "charter.adopt.number": { zh: "条号", en: "Article" },
  "award.record.members": { zh: "优秀党员", en: "Outstanding members" },
  "party.reportDuty.summary": { zh: "述职报告摘要", en: "Summary of the report" },
  "support.recordActivity.offices": { zh: "涉及的所", en: "Offices" },
  "service.recordBrand.title": { zh: "品牌名称", en: "Name of the brand" },
  "publicity.submit.items": { zh: "报送件", en: "Items" },
  "admission.file.item": { zh: "第几项材料", en: "Item of the dossier" },
  "admission.supply.item": { zh: "第几项材料", en: "Item of the dossier" },
  "admission.file.name": { zh: "文件名", en: "File name" },
  "party.voidMembershipSurvey.survey": { zh: "登记核查记录", en: "Survey" }
}

/** 填写项中的选项 that are codes of an input and of nothing else. */
const choiceWords: Readonly<Record<string, Bilingual>> = {
  township: { zh: "乡镇", en: "township" },
  street: { zh: "街道", en: "street" },
  partnership: { zh: "合伙", en: "partnership" },
  publicInstitution: { zh: "事业单位", en: "public institution" },
  independentBranch: { zh: "独立党支部", en: "independent branch" },
  jointBranch: { zh: "联合党支部", en: "joint branch" },
  insured: { zh: "本所参保", en: "insured by the office" },
  insuredElsewhere: { zh: "在他处参保", en: "insured elsewhere" },
  retired: { zh: "已退休", en: "retired" },
  notInsured: { zh: "未参保", en: "not insured" },
  belowBachelor: { zh: "大专及以下", en: "below a bachelor's degree" },
  bachelor: { zh: "本科", en: "bachelor's degree" },
  postgraduate: { zh: "研究生", en: "postgraduate degree" },
  ...consultationWords,
  ...meetingWords,
  ...recordChoiceWords,
  nearby: { zh: "就近就便", en: "nearby offices together" },
  largeLeadsSmall: { zh: "以大带小、以强带弱", en: "a large one leads small ones" },
  justiceAdministration: { zh: "司法行政机关选派", en: "by the justice administration" },
  superiorPartyOrganization: { zh: "上级党组织", en: "superior Party organization" },
  office: { zh: "法律服务所", en: "office" },
  countyBureau: { zh: "县区司法局", en: "county bureau" },
  A: { zh: "A 类", en: "A" },
  B: { zh: "B 类", en: "B" },
  C: { zh: "C 类", en: "C" },
  venue: { zh: "有场所", en: "premises" },
  facilities: { zh: "有设施", en: "facilities" },
  signage: { zh: "有标志", en: "sign" },
  partyFlag: { zh: "有党旗", en: "Party flag" },
  readingMaterials: { zh: "有书报", en: "books and papers" },
  rules: { zh: "有制度", en: "rules" },
  practice: { zh: "执业活动", en: "practice" },
  internalManagement: { zh: "内部管理", en: "internal management" },
  guidance: { zh: "指导", en: "guidance" },
  inspection: { zh: "检查", en: "inspection" },
  newsItem: { zh: "信息", en: "news item" },
  modelCase: { zh: "典型案例", en: "model case" },
  supervision: { zh: "监督", en: "supervision" }
}

const own = (words: Readonly<Record<string, Bilingual>>, name: string): Bilingual | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined

/** What people call a field of a command's input; its name where there is no word for it. */
export const fieldWordOf = (name: string, command?: string): Bilingual =>
  own(qualifiedWords, `${command}.${name}`) ?? own(fieldWords, name) ?? { zh: name, en: name }

/** What people call a choice of an input. */
export const choiceWordOf = (code: string): Bilingual => own(choiceWords, code) ?? wordOf(code)
