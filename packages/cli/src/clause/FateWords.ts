import type { Bilingual, ClauseKind } from "@jiceng/core"
import type { Treatment } from "./Fate.ts"

export const kindWords: Record<ClauseKind, Bilingual> = {
  rule: { zh: "规则", en: "rule" },
  invariant: { zh: "不变式", en: "invariant" },
  duty: { zh: "义务", en: "duty" },
  workflow: { zh: "流程", en: "workflow" },
  record: { zh: "台账", en: "record" },
  guidance: { zh: "原则", en: "guidance" }
}

export const treatmentWords: Record<
  Treatment | "partlyBuilt",
  Bilingual & { readonly format: "green" | "yellow" | "dim" }
> = {
  built: { zh: "已实现", en: "built", format: "green" },
  partlyBuilt: { zh: "部分实现", en: "partly built", format: "yellow" },
  notEnforced: { zh: "不作机检", en: "not enforced", format: "dim" },
  notBuilt: { zh: "未实现", en: "not built", format: "dim" }
}
