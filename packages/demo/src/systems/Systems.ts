import { type InternalSystem, managementSystems } from "@jiceng/core"
import { byOffice } from "../city/Entry.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { lacks, type Shortfalls } from "../city/Shortfalls.ts"
import { draw } from "../Draw.ts"
import type { Act, Call } from "../Step.ts"

const titles: Readonly<Record<InternalSystem, string>> = {
  practiceManagement: "执业管理制度",
  conflictReview: "利益冲突审查制度",
  riskDisclosure: "风险告知制度",
  majorCaseDiscussion: "重大案件集体讨论制度",
  qualityControl: "服务质量控制与评价制度",
  complaintHandling: "投诉查处制度",
  annualAssessment: "年度考核制度",
  archives: "档案管理制度",
  incomeDistribution: "收益分配制度",
  consultation: "党组织与管理层会商通报制度",
  partyAffairsSubsidy: "党务工作者经费补贴办法"
}

/** 制度 of an office: most adopted before the year, one late, and what a few never adopted. */
export const systemsOf = (seed: string, plan: OfficePlan, shortfalls: Shortfalls): ReadonlyArray<Act> => {
  if (plan.story.opens !== undefined || lacks(shortfalls, plan, "systemsUnrecorded")) return []
  const { id: office } = plan
  const d = draw(seed, `systems ${office}`)
  const lost = d.pick(managementSystems)
  const late = d.chance(0.15) ? d.pick(managementSystems) : undefined
  const missing = (system: InternalSystem): boolean =>
    (system === lost && lacks(shortfalls, plan, "systemMissing")) ||
    (system === "partyAffairsSubsidy" && lacks(shortfalls, plan, "subsidyMissing")) ||
    (system === "consultation" &&
      (plan.story.organization === "none" || lacks(shortfalls, plan, "noConsultationSystem")))
  const from = `${d.whole(2020, 2024)}-${d.pick(["03", "05", "09", "11"])}-${d.pick(["05", "12", "20"])}`
  const adopt = (system: InternalSystem, day: string): Call => ({
    command: "office.adoptSystem",
    input: { office, system, title: `${plan.name}${titles[system]}`, from: day }
  })
  const adopted = (Object.keys(titles) as ReadonlyArray<InternalSystem>).filter((system) => !missing(system))
  return [
    ...byOffice(
      seed,
      "systems",
      plan,
      `2025-07-${d.whole(14, 31)}`,
      adopted.filter((system) => system !== late).map((system) => adopt(system, from))
    ),
    ...byOffice(
      seed,
      "late system",
      plan,
      "2026-03-18",
      adopted.filter((system) => system === late).map((system) => adopt(system, "2026-03-16"))
    )
  ]
}

/** 年度预算 for 2026, with the line for Party activities in most. */
export const budgetOf = (seed: string, plan: OfficePlan, shortfalls: Shortfalls): ReadonlyArray<Act> => {
  if (plan.story.opens !== undefined) return []
  const d = draw(seed, `budget ${plan.id}`)
  const fees = plan.people.length * d.whole(8, 16) * 100_000
  const line = lacks(shortfalls, plan, "budgetShort") ? fees * 0.02 : fees * 0.03 + d.whole(0, 5) * 10_000
  const adoptedOn = `2026-01-${d.whole(12, 23)}`
  return byOffice(seed, "budget", plan, "2026-01-26", [
    {
      command: "office.recordBudget",
      input: {
        office: plan.id,
        year: 2026,
        budgetedFees: `${fees}`,
        ...(!lacks(shortfalls, plan, "noBudgetLine") && { partyActivityLine: `${Math.round(line)}` }),
        adoptedOn
      }
    }
  ])
}
