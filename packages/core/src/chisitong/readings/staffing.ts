import { interpretation } from "../../norm/Interpretation.ts"

const city = { zh: "市司法局", en: "the city bureau" }

/** How open points about an office's staff are read. */
export const staffingReadings = [
  interpretation(["3.2.1", "137.7.1"], {
    question: { zh: "“人员3人以上”指哪些人？", en: "whom does “at least 3 staff” count?" },
    reading: {
      zh: "全体人员；另按司法部令第137号第七条须有 3 名以上专职执业人员，两项分别核对、分别引用",
      en: "all staff; the ministerial rule separately wants three full-time practitioners: both are checked, each is cited"
    },
    settledBy: city
  }),
  interpretation(["3.2.2"], {
    question: { zh: "学历占比以谁为基数？", en: "of whom is the share with a degree taken?" },
    reading: {
      zh: "当日全体人员；没有人员，或者未登记学历的人足以改变结论的，为事实不足",
      en: "all staff on the day; undetermined with nobody on it, or where an education not recorded could change the outcome"
    },
    settledBy: city,
    parameter: "bachelorBase"
  }),
  interpretation(["3.2.4"], {
    question: { zh: "社会保险落实到什么程度？", en: "when does social insurance count as in place?" },
    reading: {
      zh: "每名人员已由本所参保，或者登记有法定理由（在他处参保、已退休）；没有登记的为事实不足",
      en: "everybody on the staff is insured by the office or has a lawful ground on record (insured elsewhere, retired); undetermined while somebody's standing isn't recorded"
    },
    settledBy: city
  }),
  interpretation(["137.7.2"], {
    question: { zh: "执业年限如何计算？", en: "how are years of practice counted?" },
    reading: {
      zh: "按登记的执业证计满周年，没有执业证的日子不计",
      en: "whole years under recorded practice certificates; days without one don't count"
    },
    settledBy: city
  })
]
