import { interpretation } from "../../norm/Interpretation.ts"

const city = { zh: "市司法局", en: "the city bureau" }
const cityAndOrganization = {
  zh: "市司法局、上级党组织",
  en: "the city bureau and the superior Party organization"
}

/** How applications to practise and to change office are read. */
export const applicationReadings = [
  interpretation(["1.3.8", "1.3.9"], {
    question: { zh: "“同步”指什么？", en: "what does “together” mean?" },
    reading: {
      zh: "同一名册内的两件事在一次决定中一并办成，缺一不可：人员、党员关系和决定文号在同一笔记录中写入；党员须有有效的组织关系介绍信，有效期最长 90 天；已在本所工作、关系已在本所的，不需介绍信",
      en: "within one register both are done by one decision or neither is: person, membership and the decision's number are written in one entry; a member brings a relation letter, valid for 90 days at most; whose relation is at the office already needs none"
    },
    settledBy: cityAndOrganization,
    parameter: "relationLetterDays"
  }),
  interpretation(["2.1", "2.2", "2.3", "2.4"], {
    question: { zh: "谁同意、谁决定？", en: "who consents, who decides?" },
    reading: {
      zh: "县区司法局审查、同意，市司法局受理、决定并编号；委托县区决定的，由县区受理、决定并编号",
      en: "the county examines and consents, the city accepts, decides and numbers; where it is delegated, the county does"
    },
    settledBy: city,
    parameter: "tierModel"
  }),
  interpretation(["138.10", "138.12"], {
    question: {
      zh: "五项材料何时须齐全，20 个工作日如何计算？",
      en: "when is the dossier of five complete, and how do 20 working days count?"
    },
    reading: {
      zh: "县区同意时五项须齐全，以第十条的项次为准；自受理次日起计工作日；逾期作出的决定仍然有效，逾期如实显示",
      en: "all five, by their numbers in the article, when the county consents; working days are counted from the day after acceptance; a decision that comes later stands, and shows that it was late"
    },
    settledBy: city
  }),
  interpretation(["138.15"], {
    question: { zh: "何时核对未了事项？", en: "when is it looked at what stands open?" },
    reading: {
      zh: "转出地县区同意时、作出决定时各核对一次；了结之日起不再妨碍",
      en: "when the former county consents and once more when it is decided; from the day of its settlement it is no hindrance"
    },
    settledBy: city
  })
]
