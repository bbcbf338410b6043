import { atLeast, equal } from "../norm/Condition.ts"
import type { Remedy } from "../norm/Finding.ts"
import { must } from "../norm/Rule.ts"
import { yearClosed } from "../record/JudgedYears.ts"
import { aidCaseCountedBy, minAidCases, minServiceHours, perHeadBase } from "./parameters.ts"
import { perHead, type ServiceDetails } from "./PerHead.ts"
import { aidExamples, serviceExamples } from "./ServiceRules.examples.ts"

const serve = ({ office, day }: ServiceDetails): ReadonlyArray<Remedy> => [
  { command: "service.record", input: { office, on: day }, missing: ["kind", "title", "provided"] }
]

const close = ({ office, day }: ServiceDetails): ReadonlyArray<Remedy> => [
  {
    command: "service.closeLegalAidCase",
    input: { office, closedOn: day },
    missing: ["legalAidCase", "outcome"]
  }
]

export const serviceHoursPerHead = must(
  "5.3.3",
  {
    zh: "年所人均公益服务不少于 36 小时",
    en: "36 hours of public-interest service per head and year"
  },
  {
    revision: 1,
    about: perHead,
    parameters: { minServiceHours, perHeadBase },
    applies: [atLeast("yearsOfService", 1)],
    requires: [equal("serviceShortLastYear", 0)],
    awaits: [equal("serviceShort", 0)],
    remedies: (_, details) => (details.serviceClosed ? [] : serve(details)),
    hindrance: (details) => (details.serviceClosed ? yearClosed(serve(details)) : undefined),
    examples: serviceExamples
  }
)

export const aidCasesPerHead = must(
  "5.3.4",
  {
    zh: "年所人均办理法律援助案件不少于 5 件",
    en: "five legal-aid cases per head and year"
  },
  {
    revision: 1,
    about: perHead,
    parameters: { minAidCases, perHeadBase, aidCaseCountedBy },
    applies: [atLeast("yearsOfService", 1)],
    requires: [equal("aidCasesShortLastYear", 0)],
    awaits: [equal("aidCasesShort", 0)],
    remedies: (_, details) => (details.aidClosed ? [] : close(details)),
    hindrance: (details) => (details.aidClosed ? yearClosed(close(details)) : undefined),
    examples: aidExamples
  }
)
