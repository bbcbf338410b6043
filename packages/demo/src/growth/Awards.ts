import { chizhou } from "@jiceng/core"
import { entered } from "../city/Entry.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { demoActors } from "../DemoActors.ts"
import { type Branch, stayingMembers } from "../party/BranchList.ts"
import { submittedCase } from "../publicity/Submissions.ts"
import type { Act } from "../Step.ts"

/** 评选表彰: the city's rounds of two years, and one of a county; what is still to come in 2026 is pending. */
export const awardRounds = (
  seed: string,
  city: ReadonlyArray<OfficePlan>,
  branches: ReadonlyArray<Branch>
): ReadonlyArray<Act> => {
  const old = city.filter(({ story }) => story.opens === undefined)
  const members = old.flatMap((plan) => stayingMembers(plan).map(({ id }) => id))
  const guichi = old
    .filter(({ county }) => county.slug === "guichi")
    .flatMap((plan) => stayingMembers(plan).map(({ id }) => id))
  const round = (on: string, input: Parameters<typeof call>[0]) =>
    entered(seed, `award ${input.title}`, demoActors.city.actor, on, [call(input)])
  const [brand, ...brands] = old.slice(2, 5).map(({ id }) => id)
  const [best, ...cases] = old.slice(5, 15).map(submittedCase)
  return [
    ...round("2025-07-02", {
      by: chizhou,
      title: "2025 年优秀党支部、优秀党员",
      decidedOn: "2025-06-27",
      recipients: {
        kind: "outstandingParty",
        branches: branches
          .filter(({ since }) => since < "2025-12-01")
          .slice(0, 3)
          .map(({ id }) => id),
        members: members.slice(0, 5)
      }
    }),
    ...round("2025-12-18", {
      by: chizhou,
      title: "品牌基层法律服务所",
      decidedOn: "2025-12-18",
      recipients: { kind: "brandOffices", offices: [brand!, ...brands] }
    }),
    ...round("2025-12-25", {
      by: chizhou,
      title: "2025 年十佳优秀案例",
      decidedOn: "2025-12-25",
      recipients: { kind: "bestCases", cases: [best!, ...cases] }
    }),
    ...entered(seed, "award guichi", demoActors.guichi.actor, "2026-06-24", [
      call({
        by: demoActors.guichi.actor.jurisdiction!,
        title: "贵池区 2026 年优秀党员",
        decidedOn: "2026-06-24",
        recipients: { kind: "outstandingParty", branches: [], members: guichi.slice(0, 2) }
      })
    ])
  ]
}

type AwardInput = Extract<Act, { readonly command: "award.record" }>["input"]

const call = (input: AwardInput) => ({ command: "award.record", input }) as const
