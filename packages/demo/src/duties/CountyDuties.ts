import type { PlainDate } from "@jiceng/core"
import { addDays } from "@jiceng/core"
import { entered } from "../city/Entry.ts"
import { counties, type CountySlug } from "../city/OfficeList.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { demoActors } from "../DemoActors.ts"
import { draw } from "../Draw.ts"
import { monthsOfYear } from "../publicity/Submissions.ts"
import type { Act, Call } from "../Step.ts"

/** 县区 that missed something, or hasn't come to it yet. */
const withoutBulletin: Readonly<Partial<Record<CountySlug, string>>> = {
  qingyang: "2025-11",
  shitai: "2026-06"
}
const withoutInspection: Readonly<Partial<Record<CountySlug, string>>> = {
  dongzhi: "2025-12",
  guichi: "2026-06"
}
const surveyed: Readonly<Partial<Record<CountySlug, string>>> = {
  guichi: "2020-03-26",
  dongzhi: "2020-03-30",
  qingyang: "2020-04-17"
}
const trained: Readonly<Record<CountySlug, ReadonlyArray<string>>> = {
  guichi: ["2025-04-18", "2025-10-24", "2026-03-20", "2026-06-12"],
  dongzhi: ["2025-05-16", "2025-11-07", "2026-04-10"],
  shitai: ["2025-09-19", "2026-04-24"],
  qingyang: ["2025-03-28", "2025-09-26", "2026-05-15"]
}
const trainings = ["法律文书与卷宗规范", "民法典实务", "调解方法与心理", "收费登记与廉洁执业"]

/** What one county bureau did in the year: 月通报, 季督查, 培训, and long before it the survey of members. */
export const countyDuties = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> =>
  counties.flatMap(({ code: county, name, slug }) => {
    const d = draw(seed, `county duties ${county}`)
    const own = city.filter((plan) => plan.county.code === county && plan.story.opens === undefined)
    const byBureau = (label: string, day: string, call: Call): ReadonlyArray<Act> =>
      entered(seed, `${label} ${county}`, demoActors[slug].actor, day, [call])
    const bulletins = monthsOfYear.flatMap((month) => {
      const issuedOn = addDays(`${month}-20` as PlainDate, d.whole(0, 6))
      const title = `${name}基层法律服务工作通报（${month}）`
      return withoutBulletin[slug] === month
        ? []
        : byBureau(`bulletin ${month}`, issuedOn, {
            command: "supervision.issueBulletin",
            input: { county, title, issuedOn }
          })
    })
    const inspections = monthsOfYear
      .filter((_, place) => place % 3 === 2)
      .flatMap((month) => {
        const heldOn = addDays(`${month}-08` as PlainDate, d.whole(0, 9))
        const [first, ...rest] = own.slice(0, 3).map(({ id }) => id)
        return withoutInspection[slug] === month
          ? []
          : byBureau(`inspection ${month}`, heldOn, {
              command: "supervision.recordInspection",
              input: {
                county,
                title: `${name}季度督查`,
                offices: [first!, ...rest],
                summary: "查看收费登记、卷宗归档和公示，问题当场指出并限期改正。",
                heldOn
              }
            })
      })
    const held = trained[slug].flatMap((heldOn, place) =>
      byBureau(`training ${heldOn}`, heldOn < "2025-07-01" ? "2025-07-03" : heldOn, {
        command: "training.record",
        input: { county, title: trainings[place % trainings.length]!, heldOn }
      })
    )
    const completedOn = surveyed[slug]
    const survey =
      completedOn === undefined
        ? []
        : byBureau("membership survey", "2025-07-02", {
            command: "party.recordMembershipSurvey",
            input: { county, completedOn, organizations: own.length - 4, members: own.length * 3 }
          })
    return [...survey, ...bulletins, ...inspections, ...held]
  })
