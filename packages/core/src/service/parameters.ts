import { inForceSince } from "../norm/Clause.ts"
import { parameter } from "../norm/Parameter.ts"

/** 年所人均公益服务小时数. */
export const minServiceHours = parameter("minServiceHours", {
  clause: "5.3.3",
  unit: "hour",
  label: { zh: "年所人均公益服务小时数", en: "hours of public-interest service per head and year" },
  values: [{ since: inForceSince, value: 36 }],
  open: false
})

/** 所人均办理法律援助案件数. */
export const minAidCases = parameter("minAidCases", {
  clause: "5.3.4",
  unit: "item",
  label: { zh: "年所人均办理法律援助案件数", en: "legal-aid cases per head and year" },
  values: [{ since: inForceSince, value: 5 }],
  open: false
})

/** 人均的基数: practitioners 执业人员, staff 全体人员. */
export const perHeadBase = parameter("perHeadBase", {
  clause: "5.3.3",
  unit: "choice",
  label: { zh: "人均的基数", en: "by whom the mean is taken" },
  codes: ["practitioners", "staff"],
  values: [{ since: inForceSince, value: 0 }],
  open: true,
  allowed: [0, 1]
})

/** 援助案件的计数日: closed 结案之日, assigned 指派之日. */
export const aidCaseCountedBy = parameter("aidCaseCountedBy", {
  clause: "5.3.4",
  unit: "choice",
  label: { zh: "援助案件的计数日", en: "by which day a legal-aid case counts" },
  codes: ["closed", "assigned"],
  values: [{ since: inForceSince, value: 0 }],
  open: true,
  allowed: [0, 1]
})
