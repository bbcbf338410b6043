import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { yes } from "../norm/Condition.ts"
import { type FactSpec, yesNo } from "../norm/Fact.ts"
import { must } from "../norm/Rule.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { systemWords } from "../words/OfficeCodeWords.ts"
import {
  type InternalSystem,
  managementSystems,
  officeSystems,
  systemInForce,
  systemsRecorded
} from "./OfficeSystems.ts"
import { examples } from "./SystemRules.examples.ts"

/** The systems that a rule here asks for; `consultation` belongs to 1.3.6. */
const asked = [...managementSystems, "partyAffairsSubsidy"] as const
type Asked = (typeof asked)[number]

/** A fact for each system, so that a proof names the one that is missing. */
export type SystemFact = `${Asked}InForce`

const eachSystem = <A>(of: (system: Asked) => A): Readonly<Record<SystemFact, A>> =>
  Object.fromEntries(asked.map((system) => [`${system}InForce`, of(system)])) as never

const facts = eachSystem((system): FactSpec => {
  const { zh, en } = systemWords[system]
  return { label: { zh: `${zh}在施行`, en: `${en} in force` }, unit: "yesNo", from: ["officeSystems"] }
})

/** What the remedies of the systems need. */
export interface SystemDetails {
  readonly day: PlainDate
  readonly missing: ReadonlyArray<InternalSystem>
}

/** 内部管理制度: which of an office's systems have a document in force. */
export const internalSystems = concept("internalSystems", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ id }: OfficeState) => ({ officeSystems: [officeSystems.ref(id)] }),
  read: (state: OfficeState, day: PlainDate) => {
    const missing = asked.filter((system) => !systemInForce(state, system, day))
    const recorded = systemsRecorded(state)
    const details: SystemDetails = { day, missing }
    return { facts: eachSystem((system) => yesNo(recorded ? !missing.includes(system) : undefined)), details }
  }
})

const adopt = (office: string, system: InternalSystem, day: PlainDate) => ({
  command: "office.adoptSystem",
  input: { office, system, from: day },
  missing: ["title"]
})

export const partyAffairsSubsidy = must(
  "1.5.6",
  { zh: "有党务工作者经费补贴办法", en: "a subsidy scheme for Party-affairs staff exists" },
  {
    revision: 1,
    about: internalSystems,
    requires: [yes("partyAffairsSubsidyInForce")],
    remedies: ({ id }, { day }) => [adopt(id, "partyAffairsSubsidy", day)],
    examples: examples["1.5.6"]
  }
)

export const managementSystemsInForce = must(
  "3.3.2",
  { zh: "九项内部管理制度在施行", en: "nine internal management systems are in force" },
  {
    revision: 1,
    about: internalSystems,
    requires: managementSystems.map((system) => yes(`${system}InForce` as const)),
    remedies: ({ id }, { day, missing }) =>
      managementSystems.filter((system) => missing.includes(system)).map((system) => adopt(id, system, day)),
    examples: examples["3.3.2"]
  }
)
