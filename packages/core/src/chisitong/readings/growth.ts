import { interpretation } from "../../norm/Interpretation.ts"

const city = { zh: "市司法局", en: "the city bureau" }

/** How open points about training, service and awards are read. */
export const growthReadings = [
  interpretation(["5.1.2", "5.3.3", "5.3.4"], {
    question: {
      zh: "按年的数量在哪一天判断？",
      en: "on which day is a number for a year judged?"
    },
    reading: {
      zh: "按自然年，自文件施行后第一个完整年度起；本年度尚缺的为期限未到，上一年度不足的为违反，影响一年；人数按年末，本年度按当日",
      en: "by calendar year, from the first whole one after the document's day; what this year still lacks is pending, what last year lacked is a violation and counts for a year; heads are those of the year's last day, of this year those of the day"
    },
    settledBy: city
  }),
  interpretation(["5.1.2"], {
    question: { zh: "学时怎样计算？", en: "how are credit hours counted?" },
    reading: {
      zh: "一学时 45 分钟，按人累计，不论在哪个所参加；当年入所的也须满 40 学时，下半年入所（以首次入本所之日为准）可设为减半；按所汇总判断，结论写明不足的人数",
      en: "45 minutes each, by person, wherever attended; in full whatever the day of joining, which a profile may halve for who first joined the office in the second half; judged for an office together, with how many are short"
    },
    settledBy: city,
    parameter: "proRata"
  }),
  interpretation(["5.1.2"], {
    question: { zh: "一学时是多少分钟？", en: "how long is a credit hour?" },
    reading: { zh: "45 分钟", en: "45 minutes" },
    settledBy: city,
    parameter: "creditMinutes"
  }),
  interpretation(["5.3.3", "5.3.4"], {
    question: { zh: "“人均”怎样计算？", en: "how is the mean per head taken?" },
    reading: {
      zh: "全所合计除以执业人员人数，不是个人的违反；法律援助的工时计入 36 小时，案件计入 5 件；所自设立后第一个完整年度起；没有执业人员的，事实不足",
      en: "the office's total by its practitioners, never an individual's breach; hours of legal aid count to the 36, the case to the 5; from the first whole year after the office began; undetermined with no practitioner"
    },
    settledBy: city,
    parameter: "perHeadBase"
  }),
  interpretation(["5.3.4"], {
    question: { zh: "援助案件何时计数？", en: "when does a legal-aid case count?" },
    reading: {
      zh: "结案之日；案件由援助机构指派，不足为查出问题，不是不当行为",
      en: "on the day on which it is closed; aid agencies assign the cases, so a shortfall is a finding and never misconduct"
    },
    settledBy: city,
    parameter: "aidCaseCountedBy"
  }),
  interpretation(["1.6.1"], {
    question: {
      zh: "述职评议多久一次，何时完成？",
      en: "how often is the duty review, and when is it done?"
    },
    reading: {
      zh: "每年一次，以上级党组织完成评议之日计；书记以述职当日在任为准",
      en: "yearly, by the day on which the superior organization has appraised it; the secretary is whoever was head on the day of the report"
    },
    settledBy: { zh: "上级党组织", en: "the superior Party organization" }
  }),
  interpretation(["1.6.5", "5.3.7a"], {
    question: { zh: "“定期”评选是多久，由谁组织？", en: "how often is regular, and who organises it?" },
    reading: {
      zh: "每年一次，由市、县区组织；市的一次评选同时满足 1.6.5 与 5.3.7a；5.3.7a 须当年评出党支部和党员",
      en: "yearly, by the city and the counties; one round of the city satisfies both 1.6.5 and 5.3.7a; the latter wants branches and members in the year"
    },
    settledBy: city
  }),
  interpretation(["5.3.7b", "5.3.7c", "5.3.7d"], {
    question: { zh: "每三年、每两年从何时起算？", en: "from when on do three and two years run?" },
    reading: {
      zh: "自 2021 年起，即文件施行后第一个完整年度；由市司法局组织的计入；十佳优秀案例从所报送的典型案例中评选",
      en: "from 2021, the first whole year after the document's day; rounds of the city bureau count; best cases are chosen among the model cases that offices submitted"
    },
    settledBy: city
  })
]
