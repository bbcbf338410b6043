import { articlesInForceSince, inForceSince } from "../norm/Clause.ts"
import { parameter } from "../norm/Parameter.ts"

/** 审批层级, by number: 0 = `twoTier`, the county consents and the city decides; 1 = `delegated`, the county decides. */
export const tierModels = ["twoTier", "delegated"] as const

export const tierModel = parameter("tierModel", {
  clause: "2.2",
  unit: "choice",
  codes: tierModels,
  label: {
    zh: "审批层级：县区审核、市局决定，或委托县区决定",
    en: "who decides: the city, or the county for it"
  },
  values: [{ since: inForceSince, value: tierModels.indexOf("twoTier") }],
  open: true,
  allowed: [0, 1]
})

/** 组织关系介绍信的有效天数: whole days after the day of its issue, that day not counted. */
export const relationLetterDays = parameter("relationLetterDays", {
  clause: "1.3.9",
  unit: "day",
  label: { zh: "组织关系介绍信的有效天数", en: "days for which a relation letter is valid" },
  values: [{ since: inForceSince, value: 90 }],
  open: true,
  allowed: [1, 90]
})

/** 执业申请材料的项数. */
export const dossierItems = parameter("dossierItems", {
  clause: "138.10",
  unit: "item",
  label: { zh: "执业申请材料的项数", en: "items of the dossier of an application to practise" },
  values: [{ since: articlesInForceSince, value: 5 }],
  open: false
})

/** 受理后作出决定的工作日数. */
export const decisionWorkingDays = parameter("decisionWorkingDays", {
  clause: "138.12",
  unit: "day",
  label: { zh: "受理后作出决定的工作日数", en: "working days from acceptance to the decision" },
  values: [{ since: articlesInForceSince, value: 20 }],
  open: false
})
