import { interpretation } from "../../norm/Interpretation.ts"

const city = { zh: "市司法局", en: "the city bureau" }
const county = { zh: "县区司法局", en: "the county bureau" }

/** How open points of part 3 about what an office has are read. */
export const premisesReadings = [
  interpretation(["3.1.1"], {
    question: { zh: "“名称统一规范”的格式是什么？", en: "which form is the uniform one?" },
    reading: {
      zh: "县区名（可冠市名）＋字号或地名＋“法律服务所”；文件未写明格式，可由市局另定。县区名不在区划表中的，事实不足",
      en: "the county's name (the city's may stand before it), a name of its own, then 法律服务所; the text gives no form and the city may settle another; a county that the table of divisions lacks is undetermined"
    },
    settledBy: city
  }),
  interpretation(["3.1.2", "3.1.4", "3.1.6", "3.4.2", "137.7.3", "137.8.1"], {
    question: { zh: "现场情况以何为准？", en: "what tells how things stand on the spot?" },
    reading: {
      zh: "以该日及以前最近一次查看为准，按部分分别计；没有查看的部分事实不足；作废的查看不计",
      en: "the latest survey up to the day, section by section; a section that nobody looked at is unknown, a voided survey never was"
    },
    settledBy: county
  }),
  interpretation(["3.1.3"], {
    question: {
      zh: "“不少于 50-100 平方米”如何判断？",
      en: "how is “not less than 50–100 square metres” judged?"
    },
    reading: {
      zh: "不足 50 平方米违反；50 以上不足 100 提示；100 以上符合。县区可在 50 至 100 之间提高低限",
      en: "below 50 it is violated, from 50 to below 100 advised, from 100 satisfied; a county may raise the floor anywhere from 50 to 100"
    },
    settledBy: county,
    parameter: "minArea"
  }),
  interpretation(["3.1.5"], {
    question: { zh: "“人均一套办公桌椅”的人数", en: "whose heads count for the desk sets?" },
    reading: {
      zh: "该日在所全部人员；桌椅套数以最近一次查看为准；没有人员的，事实不足。电脑、打印机、档案柜各至少一件为齐全",
      en: "all staff of the day, against the desk sets of the latest survey; with no staff it is undetermined; one computer, printer and filing cabinet each is complete"
    },
    settledBy: county
  }),
  interpretation(["3.4.1"], {
    question: {
      zh: "2020 年 5 月底之后如何判断？",
      en: "how are the networks judged after the end of May 2020?"
    },
    reading: {
      zh: "义务人为县区局，按所计；期限内未畅通为期限未到，自 2020 年 6 月 1 日起为持续条件，不畅通即违反",
      en: "owed by the county, measured per office; pending within the period, from 2020-06-01 a continuing condition that is violated while a network is down"
    },
    settledBy: city
  }),
  interpretation(["1.5.6", "3.3.2"], {
    question: { zh: "何为制度“建立”？哪些所适用？", en: "when does a system exist, and for whom?" },
    reading: {
      zh: "登记有该日施行中的制度文件即为建立，登记了别的制度而未登记该项即为没有；从未登记过任何制度的，事实不足；内容是否妥当不判断。所有的所都适用，不论有无党组织",
      en: "when an adopted document in force on the day is on record; not when others are on record and it isn't; undetermined where no system was ever recorded; its merit isn't judged; every office needs them, with or without a Party organization"
    },
    settledBy: county
  })
]
