import { interpretation } from "../../norm/Interpretation.ts"

const city = { zh: "市司法局", en: "the city bureau" }

export const dutyReadings = [
  interpretation(["4.3.3a", "4.3.3b", "5.1.1", "5.3.5a", "5.3.5b"], {
    question: {
      zh: "按月、按季、按年的义务从何时起算，往前看多久？",
      en: "from when on is a monthly, quarterly or yearly duty owed, and how far back is it judged?"
    },
    reading: {
      zh: "自文件施行、义务人设立之后的第一个完整日历期起；结论看当日之前一年内到期的各期和未到期的各期；期满不能补做，逾期只影响此后一年的结论",
      en: "from the first whole calendar period after the document's day and the holder's beginning; a finding looks at what fell due within the year up to the day and at what is open; a period that is over can't be made good and counts for a year"
    },
    settledBy: city
  }),
  interpretation(["4.3.3a", "4.3.3b"], {
    question: {
      zh: "月通报、季督查由谁负责，按哪一天计？",
      en: "who owes bulletins and inspections, and by which day do they count?"
    },
    reading: {
      zh: "由县区司法局负责；通报按印发之日，督查按举行之日",
      en: "the county bureau; a bulletin by the day of its issue, an inspection by the day on which it was held"
    },
    settledBy: city
  }),
  interpretation(["5.3.5a", "5.3.5b"], {
    question: { zh: "信息、典型案例怎样计数？", en: "how are news items and model cases counted?" },
    reading: {
      zh: "按所、按报送之日计，两者分别计数：典型案例不同时计为信息",
      en: "by office and by the day of submission, each for itself: a model case is not also a news item"
    },
    settledBy: city
  }),
  interpretation(["1.4.5", "1.5.8", "3.4.1"], {
    question: {
      zh: "2020 年的期限逾期后怎么办？",
      en: "what becomes of the deadlines of 2020 once they are past?"
    },
    reading: {
      zh: "一次性任务：登记核查按县区，章程按所、以报送市局为完成，网络由县区负责、按所计，到期后为持续条件；期限之日尚未设立的所没有此项任务；逾期完成的视为完成，注明晚了多久",
      en: "they are done once: the survey by each county; the charter by each office, met by submission to the city; the connections by the county, measured by each office and a continuing condition afterwards; an office that began after the day doesn't owe it; what was done late is done, with the delay shown"
    },
    settledBy: city
  })
]
