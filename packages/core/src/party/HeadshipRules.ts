import { atLeast, below, yes } from "../norm/Condition.ts"
import type { Remedy, Subject } from "../norm/Finding.ts"
import { must } from "../norm/Rule.ts"
import { examples } from "./HeadshipRules.examples.ts"
import { headship, type HeadshipDetails } from "./Headship.ts"
import { headMinStage } from "./parameters.ts"

/** Naming one of the lawful candidates; the system lists them and chooses none. */
const nameHead = (
  { id }: Subject,
  { organization, candidates, day }: HeadshipDetails
): ReadonlyArray<Remedy> =>
  organization === undefined
    ? []
    : candidates.map((person) => ({
        command: "party.appointHead",
        input: { organization, office: id, person, from: day }
      }))

/** 一肩挑. */
export const directorIsHead = must(
  "1.3.3",
  {
    zh: "主任是党员的，兼任党组织负责人（一肩挑）",
    en: "a director who is a Party member is the Party head"
  },
  {
    revision: 1,
    about: headship,
    parameters: { headMinStage },
    applies: [yes("headOrderApplies"), atLeast("directorStage", "headMinStage")],
    requires: [yes("headIsDirector")],
    remedies: nameHead,
    examples: examples["1.3.3"]
  }
)

export const managerIsHead = must(
  "1.3.4",
  {
    zh: "主任不是党员的，由合伙人、主要管理人员中的党员担任党组织负责人",
    en: "with no Party member as director, the head is a member among partners and principal managers"
  },
  {
    revision: 1,
    about: headship,
    parameters: { headMinStage },
    applies: [
      yes("headOrderApplies"),
      below("directorStage", "headMinStage"),
      atLeast("poolBestStage", "headMinStage")
    ],
    requires: [yes("headInPool"), atLeast("headStage", "headMinStage")],
    remedies: nameHead,
    examples: examples["1.3.4"]
  }
)

export const practitionerIsHead = must(
  "1.3.5",
  {
    zh: "管理层没有党员的，由其他优秀党员基层法律服务工作者担任党组织负责人",
    en: "with no Party member in management, the head is another outstanding Party-member practitioner"
  },
  {
    revision: 1,
    about: headship,
    parameters: { headMinStage },
    applies: [
      yes("headOrderApplies"),
      below("directorStage", "headMinStage"),
      below("poolBestStage", "headMinStage"),
      atLeast("practitionerBestStage", "headMinStage")
    ],
    requires: [yes("headIsPractitioner"), atLeast("headStage", "headMinStage"), yes("headAttested")],
    remedies: (subject, details) =>
      nameHead(subject, details).map((remedy) => ({ ...remedy, missing: ["attestation"] })),
    examples: examples["1.3.5"]
  }
)
