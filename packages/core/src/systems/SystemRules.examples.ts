import type { Example } from "../norm/Example.ts"
import { systemWords } from "../words/OfficeCodeWords.ts"
import { managementSystems } from "./OfficeSystems.ts"
import type { SystemFact } from "./SystemRules.ts"

type Rows = ReadonlyArray<Example<SystemFact>>

const unrecorded: Rows[number] = {
  at: "case",
  situation: { zh: "没有登记过制度", en: "no system was ever recorded" },
  facts: {},
  outcome: "undetermined"
}

const allNine = Object.fromEntries(managementSystems.map((system) => [`${system}InForce`, 1]))

const nineSystems: Rows = [
  {
    at: "at",
    situation: { zh: "九项制度齐全", en: "all nine systems" },
    facts: allNine,
    outcome: "satisfied"
  },
  ...managementSystems.map((system) => ({
    at: "below" as const,
    situation: { zh: `只缺${systemWords[system].zh}`, en: `all but the ${systemWords[system].en}` },
    facts: { ...allNine, [`${system}InForce`]: 0 },
    outcome: "violated" as const
  })),
  {
    at: "below",
    situation: { zh: "一项也没有", en: "none of them" },
    facts: Object.fromEntries(managementSystems.map((system) => [`${system}InForce`, 0])),
    outcome: "violated"
  },
  unrecorded
]

const subsidy: Rows = [
  {
    at: "at",
    situation: { zh: "有补贴办法", en: "a subsidy scheme" },
    facts: { partyAffairsSubsidyInForce: 1 },
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "没有补贴办法", en: "no subsidy scheme" },
    facts: { partyAffairsSubsidyInForce: 0 },
    outcome: "violated"
  },
  unrecorded
]

/** The rules of an office's systems in rows. */
export const examples = { "1.5.6": subsidy, "3.3.2": nineSystems } as const
