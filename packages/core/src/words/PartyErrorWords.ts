import type { CrossesAlready, PostNotHeld } from "../crossing/CrossingRefusals.ts"
import type { DuesRefunded, NotAPractitioner, RefundExceedsDues } from "../party/dues/DuesRefusals.ts"
import type { NotAUnit } from "../party/HeadRefusals.ts"
import type { LeadsItself, NoJointBranch } from "../party/OrganizationRefusals.ts"
import type { StageReached } from "../party/StageRefusals.ts"
import { formatYuan } from "../kernel/Fen.ts"
import { wordOf } from "./CodeWords.ts"
import type { WordsOf } from "./WordsOf.ts"

/** What acts for a Party organization are refused with. */
export type PartyError =
  | CrossesAlready
  | PostNotHeld
  | NotAUnit
  | LeadsItself
  | NoJointBranch
  | StageReached
  | RefundExceedsDues
  | DuesRefunded
  | NotAPractitioner

const yuan = (fen: string): string => formatYuan(BigInt(fen))

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
  }),
  RefundExceedsDues: ({ period, asked, refundable }) => ({
    zh: `拨返 ${yuan(asked)} 元超过 ${period} 年党费可拨返的 ${yuan(refundable)} 元`,
    en: `a refund of ${yuan(asked)} yuan is more than the ${yuan(refundable)} left of the dues of ${period}`
  }),
  DuesRefunded: ({ payment }) => ({
    zh: `${payment} 的党费已拨返，作废后拨返将超过缴纳；先作废拨返`,
    en: `the dues of ${payment} were refunded; without them refunds would exceed dues: void the refund first`
  }),
  NotAPractitioner: ({ person, office, on }) => ({
    zh: `${person} 在 ${on} 不是 ${office} 的执业人员，其党费不在此登记`,
    en: `${person} is no practitioner of ${office} on ${on}: such dues aren't kept here`
  })
}
