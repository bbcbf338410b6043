import { interpretation } from "../../norm/Interpretation.ts"

const city = { zh: "市司法局", en: "the city bureau" }

/** How open points about an office's own records are read. */
export const recordReadings = [
  interpretation(["1.3.6"], {
    question: {
      zh: "会商、通报多久须有一次？",
      en: "how often must there be a deliberation and a notification?"
    },
    reading: {
      zh: "文件未定期限：制度首次施行以来各有一次以上记录，制度当日在施行；从未登记本所制度的，事实不足",
      en: "the text sets no period: at least one of each on record ever since the system was first adopted, and the system in force on the day; undetermined where nothing was ever recorded of the office's systems"
    },
    settledBy: city
  }),
  interpretation(["1.5.4"], {
    question: {
      zh: "按什么期间、对照谁判断到会？",
      en: "over which period, and against whom, is presence judged?"
    },
    reading: {
      zh: "按当日所在公历年，截至当日；以会议当日在任的党组织负责人为准，当日没有负责人的会议不计",
      en: "over the calendar year of the day, up to it; whoever was Party head on the meeting's day had to be there, and a meeting on a day without a head doesn't count"
    },
    settledBy: city
  }),
  interpretation(["1.5.7"], {
    question: { zh: "“足额”是多少？", en: "how much is sufficient?" },
    reading: {
      zh: "不少于预计业务收费的 3%（四舍五入到分）；以当日最近一次通过的本年度预算为准，没有登记预算的，事实不足",
      en: "at least 3% of budgeted fees, rounded half-up to the fen; the year's budget adopted last counts, undetermined while none is recorded"
    },
    settledBy: city
  })
]
