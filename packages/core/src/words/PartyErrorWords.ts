import type { NotAUnit } from "../party/HeadRefusals.ts"
import type { LeadsItself, NoJointBranch } from "../party/OrganizationRefusals.ts"
import type { StageReached } from "../party/StageRefusals.ts"
import { wordOf } from "./CodeWords.ts"
import type { WordsOf } from "./WordsOf.ts"

/** What acts for a Party organization are refused with. */
export type PartyError = NotAUnit | LeadsItself | NoJointBranch | StageReached

export const partyErrorWords: WordsOf<PartyError> = {
  NotAUnit: ({ office, organization }) => ({
    zh: `${office} 不是 ${organization} 的成员单位`,
    en: `${office} is not a unit of ${organization}`
  }),
  LeadsItself: ({ office, organization }) => ({
    zh: `${office} 是 ${organization} 的牵头单位，不设联络员`,
    en: `${office} leads ${organization} itself and names no liaison`
  }),
  NoJointBranch: ({ organization }) => ({
    zh: `${organization} 不是联合党支部`,
    en: `${organization} is no joint branch`
  }),
  StageReached: ({ person, stage, on }) => ({
    zh: `${person} 已于 ${on} 登记为${wordOf(stage).zh}，阶段只能向前；有误的先作废`,
    en: `${person} reached “${wordOf(stage).en}” on ${on} and stages only go forward; void what is wrong first`
  })
}
