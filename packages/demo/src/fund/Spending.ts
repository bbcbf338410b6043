import { type PlainDate, toDayNumber } from "@jiceng/core"
import { at } from "../Calendar.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import type { Draw } from "../Draw.ts"
import type { Spend } from "./Move.ts"
import { overspent } from "./Refunds.ts"

/** What the fund is spent on (党建活动), and when the bills come. */
const activities = [
  { on: "2025-09-26", purpose: "主题党日活动：红色教育基地参观" },
  { on: "2025-10-24", purpose: "征订党报党刊" },
  { on: "2025-12-19", purpose: "党员学习资料" },
  { on: "2026-03-20", purpose: "送法下乡党员志愿服务" },
  { on: "2026-04-24", purpose: "党员集中培训" },
  { on: "2026-06-24", purpose: "“七一”主题党日活动" }
] as const

/** An office's spending in the year: less where there is no Party organization. */
export const spendingOf = (d: Draw, { id, story }: OfficePlan): ReadonlyArray<Spend> => {
  if (id === overspent.office) {
    const spentAt = at(toDayNumber(overspent.spends), 18)
    return [{ does: "spend", at: spentAt, share: 1, purpose: "“七一”主题党日活动" }]
  }
  const often = story.organization === "none" ? 0.25 : 0.5
  return activities.flatMap(({ on, purpose }): ReadonlyArray<Spend> => {
    if (!d.chance(often)) return []
    const spentAt = at(toDayNumber(on as PlainDate), 18, d.whole(0, 50))
    return [{ does: "spend", at: spentAt, share: 0.3 + d.unit() / 2, purpose }]
  })
}
