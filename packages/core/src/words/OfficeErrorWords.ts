import type { UnfitConsultation } from "../decision/DecisionRefusals.ts"
import type {
  NothingToSettle,
  ReceiptClosed,
  RefundExceedsReceipt,
  SpendingExceedsBalance
} from "../fund/FundRefusals.ts"
import { formatYuan } from "../kernel/Fen.ts"
import type { AlreadyActive, NotHeld, NotOnStaff, PostTaken } from "../office/StaffRefusals.ts"
import type { SystemInForce } from "../systems/SystemRefusals.ts"
import { wordOf } from "./CodeWords.ts"
import { consultationFaultWords } from "./ConsultationWords.ts"
import type { WordsOf } from "./WordsOf.ts"

/** What acts on an office, its people and its money are refused with. */
export type OfficeError =
  | AlreadyActive
  | NotOnStaff
  | PostTaken
  | NotHeld
  | RefundExceedsReceipt
  | SpendingExceedsBalance
  | ReceiptClosed
  | NothingToSettle
  | SystemInForce
  | UnfitConsultation

const yuan = (fen: string): string => formatYuan(BigInt(fen))

export const officeErrorWords: WordsOf<OfficeError> = {
  AlreadyActive: ({ person, office }) => ({
    zh: `${person} 已在 ${office} 任职，同一人不能同时在两个所；先办理离所`,
    en: `${person} is on the staff of ${office}; nobody is active in two offices: end that first`
  }),
  NotOnStaff: ({ person, office, on }) =>
    office === undefined
      ? { zh: `${person} 在 ${on} 不在任何所`, en: `${person} is on no staff on ${on}` }
      : {
          zh: `${person} 在 ${on} 不是 ${office} 的人员`,
          en: `${person} is not on the staff of ${office} on ${on}`
        },
  PostTaken: ({ post, holder }) => ({
    zh: `${wordOf(post).zh}已由 ${holder} 担任；先终止`,
    en: `the post of ${wordOf(post).en} is held by ${holder}; end that first`
  }),
  NotHeld: ({ person, what }) =>
    person === undefined
      ? { zh: `没有${wordOf(what).zh}可以终止`, en: `there is no ${wordOf(what).en} that could be ended` }
      : {
          zh: `${person} 不是${wordOf(what).zh}，没有可以终止的`,
          en: `${person} is no ${wordOf(what).en}: nothing to end`
        },
  RefundExceedsReceipt: ({ asked, refundable }) => ({
    zh: `退费 ${yuan(asked)} 元超过可退的 ${yuan(refundable)} 元`,
    en: `a refund of ${yuan(asked)} yuan is more than the ${yuan(refundable)} left of the receipt`
  }),
  SpendingExceedsBalance: ({ asked, balance }) => ({
    zh: `支出 ${yuan(asked)} 元超过经费余额 ${yuan(balance)} 元`,
    en: `spending ${yuan(asked)} yuan is more than the balance of ${yuan(balance)}`
  }),
  ReceiptClosed: ({ why }) =>
    why === "void"
      ? { zh: "该笔收费已作废", en: "the receipt is void" }
      : { zh: "该笔收费已有退费，不能作废", en: "the receipt has refunds and can't be voided" },
  NothingToSettle: () => ({ zh: "计提与 3% 一致，无需补记", en: "the levy is 3% of net fees already" }),
  SystemInForce: ({ system, from }) => ({
    zh: `${wordOf(system).zh}自 ${from} 起已有文件在施行；先废止`,
    en: `a document of the ${wordOf(system).en} is in force from ${from}; repeal it first`
  }),
  UnfitConsultation: ({ consultation, fault }) => ({
    zh: `${consultation} ${consultationFaultWords[fault].zh}`,
    en: `${consultation} ${consultationFaultWords[fault].en}`
  })
}
