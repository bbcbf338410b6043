import type { PlainDate, Provision } from "@jiceng/core"

/** 接待日: what the county's own rule cites. */
export const monthlyReception: Provision = {
  id: "guichi.monthlyReception",
  force: "must",
  source: "贵司〔2026〕12号",
  ref: "第三条",
  since: "2026-06-01" as PlainDate,
  zh: "法律服务所每月至少安排一个群众接待日",
  en: "an office holds at least one reception day a month"
}
