import { interpretation } from "../../norm/Interpretation.ts"

/** How open points about the charter are read. */
export const charterReadings = [
  interpretation(["1.5.1a", "1.5.1b", "1.5.1c", "1.5.1d", "1.5.1e", "1.5.1f", "1.5.1g", "1.5.2", "1.5.9"], {
    question: { zh: "怎样算章程已载明？", en: "when does a charter state an item?" },
    reading: {
      zh: "以当日有效的章程文本计：条文逐字载有该内容（引号、空白、全半角归一后比对，不跨条），或者审阅人注明所在条文；没有登记章程的，事实不足",
      en: "by the text in force on the day: an article carries the words (quotes, white space, full and half width made alike, never across articles), or a reviewer marks the article where it stands; with no charter on record it isn't known"
    },
    settledBy: { zh: "市司法局", en: "the city bureau" }
  })
]
