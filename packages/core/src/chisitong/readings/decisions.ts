import { interpretation } from "../../norm/Interpretation.ts"

const cityAndOrganization = {
  zh: "市司法局、上级党组织",
  en: "the city bureau and the superior Party organization"
}

/** How open points about an office's decisions and the opinions asked for are read. */
export const decisionReadings = [
  interpretation(["1.5.5"], {
    question: { zh: "哪些决定须事先征求意见？", en: "which decisions need a consultation before them?" },
    reading: {
      zh: "本所就所列九类事项作出的决定，载明不晚于决定日的会商或征求意见记录，否则登记被拒绝；只是通报的不算。县区局、市局的决定不受约束；利益冲突审查只在查出冲突时要求。县区可设为不要求",
      en: "the office's own decisions on the nine matters name a deliberation or an opinion asked for, dated not later than the decision, or recording them is refused; a mere notification is none. It never binds the county's or the city's decisions; a conflict review needs it only when a conflict was found. A county may ask for none"
    },
    settledBy: cityAndOrganization,
    parameter: "consultationEnforced"
  }),
  interpretation(["1.5.5"], {
    question: { zh: "向谁征求意见？", en: "whom does the office consult?" },
    reading: {
      zh: "征求意见当日本所所在的党组织，联合党支部的为联合党支部；没有党组织的为指导员；两者都没有的，不适用",
      en: "the Party organization that it is a unit of on the day of the consultation, the joint branch where it is in one; the instructor where there is none; with neither it is not applicable"
    },
    settledBy: cityAndOrganization
  }),
  interpretation(["1.5.5"], {
    question: {
      zh: "决定所载的征求意见记录作废了怎么办？",
      en: "what if the consultation that a decision names is voided?"
    },
    reading: {
      zh: "作废只是更正记录，不是就该事项作决定，不拒绝；决定成为查出问题，直至撤回，或载明另一份事先的记录重新登记",
      en: "voiding corrects a record and decides nothing on the matter, so it isn't refused; the decision becomes a finding until it is withdrawn, or recorded anew with another consultation held before it"
    },
    settledBy: cityAndOrganization
  }),
  interpretation(["1.5.5"], {
    question: { zh: "“相互”征求意见多久一次？", en: "how often do both ask each other?" },
    reading: {
      zh: "文件未定期限：有过决定或征求意见的，决策管理层征求党组织意见、党组织征求决策管理层意见各有一次以上记录；都没有的，事实不足",
      en: "the text sets no period: where anything was decided or asked, management asked the Party organization and was asked by it at least once each on record; undetermined where there is nothing"
    },
    settledBy: cityAndOrganization
  })
]
