import type { Bilingual } from "../kernel/Bilingual.ts"
import { wordOf } from "./CodeWords.ts"

/** 办理事项的填写项, by the name that they have in an input. */
const fieldWords: Readonly<Record<string, Bilingual>> = {
  id: { zh: "编号（可不填）", en: "Id (may be left out)" },
  name: { zh: "名称（姓名）", en: "Name" },
  county: { zh: "县区", en: "County" },
  locality: { zh: "所在乡镇、街道", en: "Township or street" },
  kind: { zh: "类别", en: "Kind" },
  form: { zh: "形式", en: "Form" },
  uscc: { zh: "统一社会信用代码", en: "Unified social credit code" },
  since: { zh: "设立日期", en: "Since" },
  office: { zh: "法律服务所", en: "Office" },
  offices: { zh: "法律服务所", en: "Offices" },
  judicialOffice: { zh: "司法所", en: "Judicial office" },
  organization: { zh: "党组织", en: "Party organization" },
  system: { zh: "制度", en: "Internal system" },
  title: { zh: "标题", en: "Title" },
  from: { zh: "起始日", en: "From" },
  to: { zh: "截止日", en: "To" },
  on: { zh: "日期", en: "Day" },
  by: { zh: "由谁", en: "By whom" },
  reason: { zh: "原因", en: "Reason" },
  residentId: { zh: "居民身份证号", en: "Resident id" },
  phone: { zh: "电话", en: "Phone" },
  person: { zh: "人员", en: "Person" },
  practitioner: { zh: "执业", en: "Practises" },
  fullTime: { zh: "专职", en: "Full-time" },
  standing: { zh: "参保情况", en: "Standing" },
  level: { zh: "学历", en: "Education" },
  post: { zh: "职务", en: "Post" },
  stage: { zh: "党员发展阶段", en: "Membership stage" },
  superior: { zh: "上级党组织", en: "Superior organization" },
  foundedOn: { zh: "成立日期", en: "Founded on" },
  dissolvedOn: { zh: "撤销日期", en: "Dissolved on" },
  units: { zh: "成员单位", en: "Units" },
  lead: { zh: "牵头单位", en: "Lead" },
  ground: { zh: "组建方式", en: "Ground" },
  attestation: { zh: "“优秀”的注明", en: "Attestation of being outstanding" },
  direction: { zh: "进入方向", en: "Direction" },
  partyPost: { zh: "党组织一侧的职务", en: "Post on the Party side" },
  managementPost: { zh: "管理层一侧的职务", en: "Post in management" },
  appointedBy: { zh: "选派方", en: "Appointed by" },
  amount: { zh: "金额", en: "Amount" },
  receipt: { zh: "收费记录", en: "Receipt" },
  purpose: { zh: "用途", en: "Purpose" },
  city: { zh: "市", en: "City" },
  number: { zh: "文号、证号", en: "Number" },
  summary: { zh: "摘要", en: "Summary" },
  issuedOn: { zh: "印发日期", en: "Issued on" },
  plan: { zh: "整体规划", en: "Overall plan" },
  what: { zh: "内容", en: "What" },
  about: { zh: "对象", en: "About" },
  topic: { zh: "主题", en: "Topic" },
  outcome: { zh: "结果", en: "Outcome" },
  task: { zh: "监督任务", en: "Task" },
  guidance: { zh: "指导监督记录", en: "Record of supervision" }
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
  nearby: { zh: "就近就便", en: "nearby offices together" },
  largeLeadsSmall: { zh: "以大带小、以强带弱", en: "a large one leads small ones" },
  justiceAdministration: { zh: "司法行政机关选派", en: "by the justice administration" },
  superiorPartyOrganization: { zh: "上级党组织选派", en: "by the superior Party organization" },
  office: { zh: "法律服务所", en: "office" },
  practice: { zh: "执业活动", en: "practice" },
  internalManagement: { zh: "内部管理", en: "internal management" },
  guidance: { zh: "指导", en: "guidance" },
  inspection: { zh: "检查", en: "inspection" },
  supervision: { zh: "监督", en: "supervision" }
}

const own = (words: Readonly<Record<string, Bilingual>>, name: string): Bilingual | undefined =>
  Object.hasOwn(words, name) ? words[name] : undefined

/** What people call a field of an input; its name where there is no word for it. */
export const fieldWordOf = (name: string): Bilingual => own(fieldWords, name) ?? { zh: name, en: name }

/** What people call a choice of an input. */
export const choiceWordOf = (code: string): Bilingual => own(choiceWords, code) ?? wordOf(code)
