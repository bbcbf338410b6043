import { addDays, type PlainDate } from "@jiceng/core"
import { byOffice } from "../city/Entry.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { lacks, type Shortfalls } from "../city/Shortfalls.ts"
import { draw } from "../Draw.ts"
import type { Act } from "../Step.ts"

/** The months of the demo's year, in their order. */
export const monthsOfYear = [
  "2025-07",
  "2025-08",
  "2025-09",
  "2025-10",
  "2025-11",
  "2025-12",
  "2026-01",
  "2026-02",
  "2026-03",
  "2026-04",
  "2026-05",
  "2026-06"
] as const

const news = [
  "上门调解一起相邻纠纷",
  "为务工人员代书追薪申请",
  "法治讲座走进村民小组",
  "赶集日设点答疑",
  "协助村委会审查承包合同",
  "为老人办理赡养协议见证",
  "参与乡镇信访接待",
  "回访结案当事人",
  "组织党员学习日活动",
  "整理上年度业务档案"
]

const cases = [
  "劳务报酬追索案",
  "赡养费纠纷调解案",
  "林地承包合同纠纷案",
  "交通事故赔偿调解案",
  "邻里通行权纠纷案",
  "买卖合同货款案"
]

/** The model case of October, which rounds of best cases choose from. */
export const submittedCase = ({ id }: OfficePlan): string => `mc_${id.slice(3)}-2025-10`

/** 报送的信息与典型案例: once a month together; a month of some offices is short of one, and June of others isn't whole yet. */
export const submissionsOf = (seed: string, plan: OfficePlan, shortfalls: Shortfalls): ReadonlyArray<Act> => {
  const { id: office, story } = plan
  const d = draw(seed, `publicity ${office}`)
  const short = d.pick(monthsOfYear.slice(0, -1))
  return monthsOfYear.flatMap((month) => {
    const on = addDays(`${month}-18` as PlainDate, d.whole(0, 8))
    const isJune = month === "2026-06"
    const wanted = { newsItem: d.whole(3, 4), modelCase: d.chance(0.15) ? 2 : 1 }
    if (story.opens !== undefined && on < story.opens) return []
    const isShortOf = (past: "newsShort" | "casesShort", open: "newsOpen" | "casesOpen"): boolean =>
      (month === short && lacks(shortfalls, plan, past)) || (isJune && lacks(shortfalls, plan, open))
    const counts = {
      newsItem: isShortOf("newsShort", "newsOpen") ? 2 : wanted.newsItem,
      modelCase: isShortOf("casesShort", "casesOpen") ? 0 : wanted.modelCase
    }
    const some = (kind: "newsItem" | "modelCase", titles: ReadonlyArray<string>) =>
      Array.from({ length: counts[kind] }, (_, place) => ({
        kind,
        ...(kind === "modelCase" && month === "2025-10" && place === 0 && { id: submittedCase(plan) }),
        title: `${plan.locality.name}：${d.pick(titles)}`
      }))
    const [first, ...rest] = [...some("newsItem", news), ...some("modelCase", cases)]
    return byOffice(seed, `publicity ${month}`, plan, on, [
      { command: "publicity.submit", input: { office, submittedOn: on, items: [first!, ...rest] } }
    ])
  })
}
