import type { CrossesAlready, PostNotHeld } from "../crossing/CrossingRefusals.ts"
import type { NotAUnit } from "../party/HeadRefusals.ts"
import type { LeadsItself, NoJointBranch } from "../party/OrganizationRefusals.ts"
import type { StageReached } from "../party/StageRefusals.ts"
import { wordOf } from "./CodeWords.ts"
import type { WordsOf } from "./WordsOf.ts"

/** What acts for a Party organization are refused with. */
export type PartyError = CrossesAlready | PostNotHeld | NotAUnit | LeadsItself | NoJointBranch | StageReached

export const partyErrorWords: WordsOf<PartyError> = {
  CrossesAlready: ({ person, crossAppointment }) => ({
    zh: `${person} 已有交叉任职（${crossAppointment}），同一人同时只有一项；先终止`,
    en: `${person} crosses already (${crossAppointment}); each person does once at a time: end that first`
  }),
  PostNotHeld: ({ person, post, on }) => ({
    zh: `${person} 在 ${on} 不担任${wordOf(post).zh}，交叉任职须从已任的职务出发`,
    en: `${person} is no ${wordOf(post).en} on ${on}; a cross-appointment sets out from a post that is held`
  }),
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
