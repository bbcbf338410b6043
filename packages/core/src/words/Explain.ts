import type { Unauthenticated } from "../access/Identity.ts"
import type { Forbidden } from "../access/Permission.ts"
import type { InvalidInput, TooBusy } from "../journal/CommandErrors.ts"
import type {
  AlreadyExists,
  AlreadyRecorded,
  AlreadyVoid,
  DayTooEarly,
  FutureDay,
  NotRecorded,
  UnknownReference
} from "../journal/Refusals.ts"
import type { CommitError } from "../journal/StoreErrors.ts"
import type { JournalBroken } from "../journal/Verify.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import type { Observed } from "../norm/Fact.ts"
import { citationOf, clauseOf, type ClauseId, isClauseId } from "../norm/Clause.ts"
import type { Refused } from "../norm/Refused.ts"
import type { OtherCounty } from "../profile/OtherCounty.ts"
import type { UnlawfulProfile } from "../profile/WithProfiles.ts"
import type { RulebookNotInstalled, SealBroken } from "../norm/SealedReport.ts"
import type { NotKnownYet } from "../register/NotKnownYet.ts"
import type { CharterNotReady } from "../office/charter/CharterRefusals.ts"
import { type ApplicationError, applicationErrorWords } from "./ApplicationErrorWords.ts"
import { charterErrorWords } from "./CharterWords.ts"
import { wordOf } from "./CodeWords.ts"
import { type CommitteeError, committeeErrorWords } from "./CommitteeErrorWords.ts"
import { type BundleError, bundleErrorWords } from "./BundleErrorWords.ts"
import { faultWords } from "./FaultWords.ts"
import { type OfficeError, officeErrorWords } from "./OfficeErrorWords.ts"
import { type PartyError, partyErrorWords } from "./PartyErrorWords.ts"
import type { WordsOf } from "./WordsOf.ts"

/** Errors that no single concept has for itself. */
type CommonError =
  | InvalidInput
  | Unauthenticated
  | Forbidden
  | Refused
  | UnknownReference
  | AlreadyExists
  | AlreadyVoid
  | FutureDay
  | DayTooEarly
  | AlreadyRecorded
  | NotRecorded
  | TooBusy
  | CommitError
  | JournalBroken
  | RulebookNotInstalled
  | SealBroken
  | NotKnownYet
  | UnlawfulProfile
  | OtherCounty

/** Every typed error of core. */
export type JicengError =
  | CommonError
  | BundleError
  | OfficeError
  | PartyError
  | CommitteeError
  | CharterNotReady
  | ApplicationError

/** An error in the words of a person: what is wrong and where, and what would be right. */
export interface Explanation extends Bilingual {
  /** The place in the input, where one is at fault. */
  readonly path?: string
  /** The clause that the act would break. */
  readonly clause?: ClauseId
}

/** A value of a proof about access in words. */
const shown = (value: Observed): Bilingual => {
  if (value === null) return { zh: "无", en: "none" }
  if (typeof value === "boolean") return value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" }
  return wordOf(String(value))
}

const commonWords: WordsOf<CommonError> = {
  InvalidInput: ({ issues }) => faultWords(issues),
  UnlawfulProfile: ({ issues }) => faultWords(issues),
  OtherCounty: ({ command, county, found }) => ({
    zh: `${command} 只用于 ${county}，不用于 ${found ?? "全市"}`,
    en: `${command} is for ${county} alone, not for ${found ?? "the whole city"}`
  }),
  Unauthenticated: () => ({ zh: "未登录或凭证无效", en: "not signed in, or the credential isn't valid" }),
  Forbidden: ({ permission, conditions }) => {
    const missing = conditions
      .filter(({ met }) => met !== true)
      .map(({ what, observed, required }) => [wordOf(what), shown(observed), shown(required)] as const)
    const say = (lang: "zh" | "en") =>
      missing.map(([what, found, due]) => `${what[lang]} ${found[lang]} ≠ ${due[lang]}`)
    return {
      zh: `无权办理（${wordOf(permission).zh}）：${say("zh").join("，")}`,
      en: `not permitted (${wordOf(permission).en}): ${say("en").join(", ")}`
    }
  },
  Refused: ({ clause, lawful }) => {
    // A client may be older than the server whose refusal it shows.
    if (!isClauseId(clause)) return { zh: `条款 ${clause} 不允许`, en: `forbidden by clause ${clause}` }
    const { zh, en } = clauseOf(clause)
    return {
      zh: `${citationOf(clause)}（${clause}）不允许：${zh}。合法的做法有 ${lawful.length} 种`,
      en: `forbidden by clause ${clause}: ${en}. Lawful instead: ${lawful.length}`
    }
  },
  UnknownReference: ({ ref }) => ({ zh: `没有这条记录：${ref}`, en: `no such record: ${ref}` }),
  AlreadyExists: ({ ref }) => ({ zh: `已经存在：${ref}`, en: `exists already: ${ref}` }),
  AlreadyVoid: ({ ref }) => ({ zh: `已经作废：${ref}`, en: `void already: ${ref}` }),
  FutureDay: ({ found, latest }) => ({
    zh: `${found} 还没有到，最晚为 ${latest}`,
    en: `${found} has not come yet, ${latest} at the latest`
  }),
  NotKnownYet: ({ found, before }) => ({
    zh: `${found} 还没有到：只能问 ${before} 以前所知`,
    en: `${found} has not come yet: what was known can be asked of moments before ${before}`
  }),
  DayTooEarly: ({ found, earliest }) => ({
    zh: `${found} 过早，最早为 ${earliest}`,
    en: `${found} is too early, ${earliest} at the earliest`
  }),
  AlreadyRecorded: ({ ref, what }) => ({
    zh: `${ref} 已有此日的${wordOf(what).zh}记录；有误的先作废`,
    en: `${ref} has ${wordOf(what).en} on record for that day; void what is wrong first`
  }),
  NotRecorded: ({ ref, what }) => ({
    zh: `${ref} 没有这条${wordOf(what).zh}记录`,
    en: `${ref} has no such ${wordOf(what).en} on record`
  }),
  TooBusy: ({ stale }) => ({
    zh: `记录正被他人修改，请重试：${stale.join("、")}`,
    en: `others keep changing ${stale.join(", ")}; try again`
  }),
  StoreUnavailable: ({ operation, reason }) => ({
    zh: `存储不可用（${operation}：${reason}），未写入`,
    en: `the store is unavailable (${operation}: ${reason}); nothing was written`
  }),
  Conflict: ({ stale }) => ({
    zh: `记录已被他人修改：${stale.join("、")}`,
    en: `changed by others: ${stale.join(", ")}`
  }),
  ClaimTaken: ({ claim, holder }) => ({
    zh: `${claim.split(":")[0]} 已由 ${holder} 占用`,
    en: `${claim.split(":")[0]} is held by ${holder}`
  }),
  ClaimNotHeld: ({ claim }) => ({
    zh: `${claim.split(":")[0]} 并未占用`,
    en: `${claim.split(":")[0]} is not held`
  }),
  KeyReused: ({ key }) => ({ zh: `键 ${key} 已用于另一内容`, en: `key ${key} was used with another input` }),
  OutcomeUnknown: ({ key }) => ({
    zh: `结果未知；用同一键 ${key} 重发即可得知，不会重复生效`,
    en: `outcome unknown; send again with key ${key}: it takes effect once`
  }),
  ClockAhead: ({ clock, limit }) => ({
    zh: `时钟 ${clock} 超前，最晚为 ${limit}`,
    en: `the clock ${clock} runs ahead, ${limit} at the latest`
  }),
  CommitTooLarge: ({ limit, allowed, found }) => ({
    zh: `提交过大：${limit} 为 ${found}，上限 ${allowed}`,
    en: `the commit is too large: ${limit} is ${found}, at most ${allowed}`
  }),
  JournalBroken: ({ seq, flaw }) => ({
    zh: `日志第 ${seq} 条与封存时不符：${flaw}`,
    en: `the journal isn't what was sealed at entry ${seq}: ${flaw}`
  }),
  MalformedCommit: ({ flaw }) => ({
    zh: `提交自相矛盾：${flaw}`,
    en: `the commit contradicts itself: ${flaw}`
  }),
  RulebookNotInstalled: ({ id, version, hash }) => ({
    zh: `未安装规则集 ${id} ${version}（${hash}）`,
    en: `rulebook ${id} ${version} (${hash}) is not installed`
  }),
  SealBroken: ({ what }) => ({
    zh: `封存的报告已被改动：${what}`,
    en: `the sealed report was changed: ${what}`
  })
}

const words: WordsOf<JicengError> = {
  ...commonWords,
  ...bundleErrorWords,
  ...officeErrorWords,
  ...partyErrorWords,
  ...committeeErrorWords,
  ...charterErrorWords,
  ...applicationErrorWords
}

/** Puts an error into Chinese and English from the facts that it carries: the one place where such words are made. */
export const explain = (error: JicengError): Explanation => {
  const say = words[error._tag] as (error: JicengError) => Bilingual
  return {
    ...say(error),
    ...("path" in error && { path: error.path }),
    ...("clause" in error && { clause: error.clause as ClauseId })
  }
}

/** What stands in an error's `message`: its English words, for logs and for whoever reads nothing else. */
export const messageOf = (error: JicengError): string => explain(error).en
