import type { Example } from "../norm/Example.ts"
import type { separation } from "./SeparationRules.ts"

const apart = { staffSeparate: 1, financeSeparate: 1, functionsSeparate: 1 }

/** The separation from the judicial office in rows. */
export const examples: ReadonlyArray<Example<keyof (typeof separation)["facts"]>> = [
  {
    at: "at",
    situation: { zh: "人员、财务、职能都分开", en: "separate in all three" },
    facts: apart,
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "人员混岗", en: "staff in common" },
    facts: { ...apart, staffSeparate: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "财务不分", en: "finance in common" },
    facts: { ...apart, financeSeparate: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "职能不分", en: "functions in common" },
    facts: { ...apart, functionsSeparate: 0 },
    outcome: "violated"
  },
  { at: "case", situation: { zh: "没有查看", en: "not looked at" }, facts: {}, outcome: "undetermined" }
]
