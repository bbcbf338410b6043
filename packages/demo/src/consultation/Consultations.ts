import type { Consultation } from "@jiceng/core"
import { byOffice } from "../city/Entry.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { lacks, type Shortfalls } from "../city/Shortfalls.ts"
import { draw } from "../Draw.ts"
import type { Branch } from "../party/BranchList.ts"
import type { Act } from "../Step.ts"

const said = [
  { matter: "annualAssessment", topic: "年度考核初步意见", outcome: "同意，建议增加一名公益事项考核项" },
  { matter: "recruitment", topic: "选聘一名执业人员", outcome: "同意，由党组织负责人参加面谈" },
  { matter: "majorCase", topic: "群体性纠纷代理方案", outcome: "先行调解，指定两人共同承办" },
  { matter: "professionalEthics", topic: "职业道德教育安排", outcome: "每季度一次，纳入组织生活" },
  { matter: "awardNomination", topic: "推荐先进个人", outcome: "推荐名单经公示无异议" }
] as const satisfies ReadonlyArray<Pick<Consultation, "matter" | "topic" | "outcome">>

/** 会商、通报 of an office in a branch: one of each, under the system that it has. */
const consulted = (
  seed: string,
  { id, since }: Branch,
  plan: OfficePlan,
  silent: boolean
): ReadonlyArray<Act> => {
  const d = draw(seed, `consultation ${plan.id}`)
  const record = (sort: "deliberation" | "notification", on: string): ReadonlyArray<Act> =>
    byOffice(seed, sort, plan, on, [
      {
        command: "consultation.record",
        input: {
          office: plan.id,
          organization: id,
          sort,
          // Management deliberates with the branch in every office; what the branch asks comes in April.
          asks: d.chance(0.7) || sort === "deliberation" ? "management" : "partyOrganization",
          on,
          ...d.pick(said)
        }
      }
    ])
  return since > "2025-11-01"
    ? []
    : [
        ...record("deliberation", `2025-11-${d.whole(17, 28)}`),
        ...(silent ? [] : record("notification", `2026-03-${d.whole(10, 27)}`))
      ]
}

/** What Party organizations and management said to each other. */
export const consultationsOf = (
  seed: string,
  branches: ReadonlyArray<Branch>,
  shortfalls: Shortfalls
): ReadonlyArray<Act> =>
  branches.flatMap((branch) =>
    branch.offices.flatMap((plan) => consulted(seed, branch, plan, lacks(shortfalls, plan, "noNotification")))
  )

/** 合伙人会议、重大活动 of March: the Party head of the day was there, or wasn't. */
export const meetingsOf = (
  seed: string,
  branches: ReadonlyArray<Branch>,
  shortfalls: Shortfalls
): ReadonlyArray<Act> =>
  branches.flatMap(({ head, lead, offices }) =>
    offices.flatMap((plan) => {
      const d = draw(seed, `meeting ${plan.id}`)
      if (d.chance(0.15)) return []
      const on = `2026-03-${d.whole(10, 27)}`
      const named = (lead.story.year ?? []).find((event) => event.does === "nameHead")
      const successor = named?.does === "nameHead" && lead.people.find(({ seat }) => seat === named.seat)
      const person = (successor || head).id
      const kind = d.chance(0.6) ? ("attended" as const) : ("observed" as const)
      const headPresence = lacks(shortfalls, plan, "headAbsent")
        ? { kind: "absent" as const }
        : { kind, person }
      const sort = plan.form === "partnership" ? ("partnersMeeting" as const) : ("majorActivity" as const)
      const topic = sort === "partnersMeeting" ? "一季度业务和收益分配" : "法治宣传月启动"
      return byOffice(seed, "meeting", plan, on, [
        { command: "meeting.record", input: { office: plan.id, sort, on, topic, headPresence } }
      ])
    })
  )
