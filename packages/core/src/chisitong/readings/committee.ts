import { interpretation } from "../../norm/Interpretation.ts"

const city = { zh: "市司法局", en: "the city bureau" }

/** How open points about the disciplinary committee are read. */
export const committeeReadings = [
  interpretation(["4.5.1"], {
    question: { zh: "惩戒委员会如何组成？", en: "how is the disciplinary committee made up?" },
    reading: {
      zh: "全市一个；每名委员均为法院、公安或司法行政机关相关部门负责人，三方各至少 1 名；四项条件由谁、何日注明均有记载；一人一席",
      en: "one for the city; every member heads a relevant department of a court, a public-security organ or a justice organ, at least one of each; the four qualities are attested with date and attester; one seat per person"
    },
    settledBy: city
  }),
  interpretation(["4.5.1"], {
    question: { zh: "何时拒绝，何时只是查出问题？", en: "what is refused, and what is only a finding?" },
    reading: {
      zh: "拒绝的是：组建时缺一方，或安排不合格的委员，或更换使原有的一方无人；退休、去世、调离、不再任部门负责人是事件，照实登记，由此缺一方或不合格的为查出问题",
      en: "refused: constituting without a sector, seating an unfit member, a replacement that leaves a sector without any; retirement, death, reassignment and leaving the department are events and are recorded as they are: what they leave amiss is a finding"
    },
    settledBy: city
  }),
  interpretation(["4.5.1"], {
    question: { zh: "委员人数", en: "how many members?" },
    reading: {
      zh: "文件没有规定；宜为单数，仅作提示，可以关闭",
      en: "not in the text; an odd number is advised only, and the advice can be turned off"
    },
    settledBy: city,
    parameter: "oddSizeAdvised"
  })
]
