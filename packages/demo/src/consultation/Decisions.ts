import type { OfficeDecision } from "@jiceng/core"
import { byCounty, byOffice } from "../city/Entry.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { draw } from "../Draw.ts"
import type { Branch } from "../party/BranchList.ts"
import type { Act } from "../Step.ts"

/** Offices whose opinion of January turns out to have been filled in afterwards, and is voided: 1.5.5 broken. */
const filledInAfterwards: ReadonlySet<string> = new Set(["of_dongzhi-10", "of_qingyang-05"])
/** Offices whose branch never asks management: 1.5.5 broken. */
const askedOneWay: ReadonlySet<string> = new Set(["of_guichi-15", "of_dongzhi-02"])

const decided = [
  {
    matter: "recruitment",
    topic: "选聘一名执业人员",
    outcome: "同意进入面谈",
    decided: "聘用一名，试用三个月"
  },
  {
    matter: "annualAssessment",
    topic: "上年度考核等次",
    outcome: "同意等次建议",
    decided: "确定考核等次并公示"
  },
  { matter: "awardNomination", topic: "推荐先进个人", outcome: "同意推荐", decided: "推荐一人参加评选" },
  { matter: "development", topic: "青年人员跟踪培养", outcome: "同意结对", decided: "指定两名指导人" },
  {
    matter: "majorCase",
    topic: "群体性纠纷的承办",
    outcome: "同意两人共同承办",
    decided: "受理，两人共同承办"
  }
] as const satisfies ReadonlyArray<{
  readonly matter: Exclude<OfficeDecision["matter"], "conflictReview">
  readonly topic: string
  readonly outcome: string
  readonly decided: string
}>

/** What management asked the branch in January, and decided at the end of the month. */
const consultedAndDecided = (
  seed: string,
  { id }: Branch,
  plan: OfficePlan,
  isVoid: boolean
): ReadonlyArray<Act> => {
  const d = draw(seed, `decision ${plan.id}`)
  const { decided: taken, outcome, ...about } = d.pick(decided)
  const consultation = plan.id.replace("of_", "cs_decided-")
  const asked = `2026-01-${`${d.whole(6, 16)}`.padStart(2, "0")}`
  const on = `2026-01-${d.whole(20, 30)}`
  return [
    ...byOffice(seed, "opinion", plan, asked, [
      {
        command: "consultation.record",
        input: {
          id: consultation,
          office: plan.id,
          organization: id,
          sort: "opinion",
          asks: "management",
          on: asked,
          outcome,
          ...about
        }
      }
    ]),
    ...byOffice(seed, "decision", plan, on, [
      { command: "office.decide", input: { office: plan.id, on, decided: taken, consultation, ...about } }
    ]),
    ...(isVoid
      ? byCounty(seed, "void opinion", plan, "2026-03-18", [
          {
            command: "consultation.void",
            input: { consultation, reason: "核实为事后补填，作决定前没有征求意见" }
          }
        ])
      : [])
  ]
}

/** A conflict review that found none, of which nobody has to be asked. */
const conflictReviewed = (seed: string, plan: OfficePlan): ReadonlyArray<Act> => {
  const on = `2026-05-${draw(seed, `conflict ${plan.id}`).whole(11, 28)}`
  return byOffice(seed, "conflict", plan, on, [
    {
      command: "office.decide",
      input: {
        office: plan.id,
        on,
        matter: "conflictReview",
        conflictFound: false,
        topic: "某委托的利益冲突审查",
        decided: "未查出利益冲突，予以受理"
      }
    }
  ])
}

/** What the branch asked management in April. */
const askedByBranch = (seed: string, { id }: Branch, plan: OfficePlan): ReadonlyArray<Act> => {
  const on = `2026-04-${draw(seed, `asked ${plan.id}`).whole(13, 28)}`
  return byOffice(seed, "asked", plan, on, [
    {
      command: "consultation.record",
      input: {
        office: plan.id,
        organization: id,
        sort: "opinion",
        asks: "partyOrganization",
        on,
        matter: "professionalEthics",
        topic: "职业道德建设年度安排",
        outcome: "管理层同意，安排每季度一次"
      }
    }
  ])
}

/** 本所决定 on listed matters, with the opinions that each side asked of the other. */
export const decisionsOf = (seed: string, branches: ReadonlyArray<Branch>): ReadonlyArray<Act> =>
  branches.flatMap((branch) =>
    branch.offices.flatMap((plan) => {
      if (branch.since > "2025-11-01") return []
      const d = draw(seed, `decides ${plan.id}`)
      const isVoid = filledInAfterwards.has(plan.id)
      return [
        ...(isVoid || d.chance(0.85) ? consultedAndDecided(seed, branch, plan, isVoid) : []),
        ...(d.chance(0.2) ? conflictReviewed(seed, plan) : []),
        ...(askedOneWay.has(plan.id) ? [] : askedByBranch(seed, branch, plan))
      ]
    })
  )
