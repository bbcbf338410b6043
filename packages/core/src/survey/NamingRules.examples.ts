import type { Example } from "../norm/Example.ts"
import type { naming } from "./NamingRules.ts"

type Rows = ReadonlyArray<Example<keyof (typeof naming)["facts"]>>

const form: Rows = [
  {
    at: "at",
    situation: { zh: "贵池区梅村法律服务所", en: "county, own name, 法律服务所" },
    facts: { nameUniform: 1 },
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "梅村法律事务所", en: "no county in the name" },
    facts: { nameUniform: 0 },
    outcome: "violated"
  }
]

const others: Rows = [
  {
    at: "at",
    situation: { zh: "没有发现另外的名称", en: "no other name found" },
    facts: { otherNamesInUse: 0 },
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "另外使用一个名称", en: "one other name in use" },
    facts: { otherNamesInUse: 1 },
    outcome: "violated"
  },
  { at: "case", situation: { zh: "没有查看", en: "not looked at" }, facts: {}, outcome: "undetermined" }
]

/** The rules of an office's name in rows. */
export const examples = { "3.1.1": form, "137.8.1": others } as const
