import { chizhou } from "@jiceng/core"
import { byCounty, entered } from "../city/Entry.ts"
import { counties } from "../city/OfficeList.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { demoActors } from "../DemoActors.ts"
import { draw } from "../Draw.ts"
import type { Act } from "../Step.ts"

const looked = [
  { about: "practice", form: "inspection", topic: "卷宗抽查", outcome: "抽查五卷，两卷缺送达回证，已补齐" },
  {
    about: "internalManagement",
    form: "guidance",
    topic: "收费登记指导",
    outcome: "当场示范登记，要求当日入账"
  },
  { about: "practice", form: "supervision", topic: "代理合同签订情况", outcome: "未见违规" }
] as const

/** 整体规划 of the city. */
const plan = (seed: string): ReadonlyArray<Act> =>
  entered(seed, "overall plan", demoActors.city.actor, "2025-12-22", [
    {
      command: "authority.issuePlan",
      input: {
        id: "pn_2026",
        city: chizhou,
        title: "池州市基层法律服务工作2026年规划",
        summary: "规范化建设达标、党的组织和工作两个覆盖、网络畅通、档案独立。",
        issuedOn: "2025-12-22"
      }
    }
  ])

/** What each county asked of the judicial offices for its first three offices. */
const tasks = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> =>
  counties.flatMap((county) => {
    const [first, ...rest] = city.filter((one) => one.county === county && one.story.opens === undefined)
    return first === undefined
      ? []
      : byCounty(seed, "task", first, "2026-01-15", [
          {
            command: "supervision.assignTask",
            input: {
              county: county.code,
              judicialOffice: `${first.locality.name}司法所`,
              offices: [first.id, ...rest.slice(0, 2).map(({ id }) => id)],
              what: "每季度查看执业活动和收费登记",
              from: "2026-01-15"
            }
          }
        ])
  })

/** 整体规划, 监督任务, and what the counties guided and inspected. */
export const supervisionYear = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> => [
  ...plan(seed),
  ...tasks(seed, city),
  ...city.flatMap((one) => {
    const d = draw(seed, `supervision ${one.id}`)
    const on = `2026-05-${d.whole(11, 29)}`
    return one.story.opens !== undefined || d.chance(0.4)
      ? []
      : byCounty(seed, "supervision", one, on, [
          { command: "supervision.record", input: { office: one.id, on, ...d.pick(looked) } }
        ])
  })
]
