import type {
  BundleRefused,
  BundleTooLarge,
  BundleUnreadable,
  KindDifference,
  RegisterMoved,
  TenantNotEmpty
} from "../bundle/BundleErrors.ts"
import type { ImportUnfinished } from "../journal/RegisterImport.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import { faultWords } from "./FaultWords.ts"
import type { WordsOf } from "./WordsOf.ts"

/** What exports and imports of a register fail with. */
export type BundleError =
  | ImportUnfinished
  | BundleRefused
  | BundleTooLarge
  | BundleUnreadable
  | TenantNotEmpty
  | RegisterMoved

/** How many faults of a bundle its sentence tells; all that are listed stand in the error. */
const faultsTold = 3

const mebibytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024)

const differenceWords = (of: KindDifference): Bilingual => {
  const { kind, onlyInRegister, onlyInBundle, different } = of
  const first = of.first.join(" ")
  return {
    zh: `${kind} 仅名册 ${onlyInRegister}、仅数据包 ${onlyInBundle}、内容不同 ${different}（${first}）`,
    en: `${kind} ${onlyInRegister} only here, ${onlyInBundle} only in the bundle, ${different} different (${first})`
  }
}

export const bundleErrorWords: WordsOf<BundleError> = {
  ImportUnfinished: ({ done, of }) => ({
    zh: `名册正在导入（${done}/${of}），完成前不能办理；中断的用同一数据包再次导入`,
    en: `a register is being imported (${done} of ${of}) and nothing else can be done; if it was cut off, import the same bundle again`
  }),
  BundleRefused: ({ faults, total }) => {
    const { zh, en } = faultWords(faults.slice(0, faultsTold))
    const more = total - Math.min(faultsTold, faults.length)
    return {
      zh: `数据包有 ${total} 处错误，未写入：${zh}${more > 0 ? `；另有 ${more} 处` : ""}`,
      en: `${total} faults in the bundle, nothing was written: ${en}${more > 0 ? `; and ${more} more` : ""}`
    }
  },
  BundleTooLarge: ({ bytes, allowed }) => ({
    zh: `数据包 ${mebibytes(bytes)} MiB，上限 ${mebibytes(allowed)} MiB`,
    en: `the bundle has ${mebibytes(bytes)} MiB, at most ${mebibytes(allowed)} MiB`
  }),
  BundleUnreadable: ({ reason }) => ({
    zh: `数据包无法读取：${reason}`,
    en: `the bundle can't be read: ${reason}`
  }),
  TenantNotEmpty: ({ difference }) => {
    const kinds = difference.map(differenceWords)
    return {
      zh: `名册不是空的，与数据包不同，未写入：${kinds.map(({ zh }) => zh).join("；")}`,
      en: `the register isn't empty and differs from the bundle, nothing was written: ${kinds.map(({ en }) => en).join("; ")}`
    }
  },
  RegisterMoved: ({ from, to }) => ({
    zh: `导出时名册已从 ${from} 变为 ${to}，请重新导出`,
    en: `the register moved from ${from} to ${to} while it was exported; export it again`
  })
}
