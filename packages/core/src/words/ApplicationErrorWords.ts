import type { DossierIncomplete } from "../application/ApplicationRefusals.ts"
import type { VerbNotOpen } from "../workflow/WorkflowRefusals.ts"
import { wordOf } from "./CodeWords.ts"
import type { WordsOf } from "./WordsOf.ts"

/** What applications are refused with. */
export type ApplicationError = VerbNotOpen | DossierIncomplete

export const applicationErrorWords: WordsOf<ApplicationError> = {
  VerbNotOpen: ({ ref, verb, state, open }) => {
    const [does, is] = [wordOf(verb), wordOf(state)]
    const can = open.map((each) => wordOf(each))
    return {
      zh: `${ref} ${is.zh}，不能${does.zh}；现在可以：${can.map(({ zh }) => zh).join("、") || "无"}`,
      en: `${ref} is ${is.en}: not to “${does.en}”. Open now: ${can.map(({ en }) => en).join("; ") || "nothing"}`
    }
  },
  DossierIncomplete: ({ missing }) => ({
    zh: `申请材料缺第 ${missing.join("、")} 项；补正或退回`,
    en: `items ${missing.join(", ")} of the dossier are missing; supply them or send it back`
  })
}
