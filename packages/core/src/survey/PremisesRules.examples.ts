import type { Example } from "../norm/Example.ts"
import type { premises } from "./Premises.ts"

type Fact = keyof (typeof premises)["facts"]
type Rows = ReadonlyArray<Example<Fact>>

/** All there, each one missing, and one of them not looked at. */
const eachOf = (all: ReadonlyArray<readonly [Fact, string, string]>): Rows => {
  const there: Readonly<Partial<Record<Fact, number>>> = Object.fromEntries(all.map(([fact]) => [fact, 1]))
  return [
    {
      at: "at",
      situation: {
        zh: `有${all.map(([, zh]) => zh).join("、")}`,
        en: all.map(([, , en]) => en).join(", ")
      },
      facts: there,
      outcome: "satisfied"
    },
    ...all.map(([fact, zh, en]) => ({
      at: "below" as const,
      situation: { zh: `没有${zh}`, en: `no ${en}` },
      facts: { ...there, [fact]: 0 },
      outcome: "violated" as const
    })),
    { at: "case", situation: { zh: "没有查看", en: "not looked at" }, facts: {}, outcome: "undetermined" }
  ]
}

const area = (
  at: Example["at"],
  premisesArea: number,
  outcome: Example["outcome"],
  independentPremises = 1
): Rows[number] => ({
  at,
  situation: {
    zh: `${premisesArea} 平方米，${independentPremises === 1 ? "独立" : "与他人合用"}`,
    en: `${premisesArea} square metres, ${independentPremises === 1 ? "independent" : "shared with others"}`
  },
  facts: { premisesArea, independentPremises },
  outcome
})

const areas: Rows = [
  area("below", 49.9, "violated"),
  area("at", 50, "advised"),
  area("above", 50.01, "advised"),
  area("below", 99.9, "advised"),
  area("at", 100, "satisfied"),
  area("above", 100.01, "satisfied"),
  area("above", 120, "violated", 0),
  {
    at: "case",
    situation: { zh: "没有查看", en: "not looked at" },
    facts: {},
    outcome: "undetermined"
  }
]

const full = { deskSetsPerHead: 1, computers: 1, printers: 1, filingCabinets: 1 }

const equipment: Rows = [
  {
    at: "below",
    situation: { zh: "三人两套桌椅", en: "two desk sets for three people" },
    facts: { ...full, deskSetsPerHead: 2 / 3 },
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: "人均一套，设施各一件", en: "a desk set each, one of everything" },
    facts: full,
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "桌椅、设施有余", en: "more than that" },
    facts: { deskSetsPerHead: 4 / 3, computers: 3, printers: 2, filingCabinets: 2 },
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "没有电脑", en: "no computer" },
    facts: { ...full, computers: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有打印机", en: "no printer" },
    facts: { ...full, printers: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有档案柜", en: "no filing cabinet" },
    facts: { ...full, filingCabinets: 0 },
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "设施齐全，没有人员", en: "equipped, and nobody on the staff" },
    facts: { computers: 1, printers: 1, filingCabinets: 1 },
    outcome: "undetermined"
  }
]

/** The rules of an office's premises in rows. */
export const examples = {
  "3.1.2": eachOf([
    ["platePosted", "标牌", "plate"],
    ["logoPosted", "标识", "logo"],
    ["rulesPosted", "制度", "rules"],
    ["staffPosted", "人员", "staff"]
  ]),
  "3.1.3": areas,
  "3.1.4": eachOf([
    ["receptionZone", "接待区域", "reception area"],
    ["workZone", "办公区域", "work area"],
    ["mediationZone", "调解区域", "mediation area"]
  ]),
  "3.1.5": equipment,
  "3.1.6": eachOf([["archiveRoom", "独立档案室", "separate archive room"]])
} as const
