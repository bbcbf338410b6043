import { byCounty } from "../city/Entry.ts"
import type { Branch } from "../party/BranchList.ts"
import type { Act } from "../Step.ts"

/** 述职评议: at the end of 2025 in most branches, and of 2026 already in some; one still waits for its appraisal. */
export const reviewsOf = (seed: string, branches: ReadonlyArray<Branch>): ReadonlyArray<Act> =>
  branches.flatMap(({ id: organization, lead, head, since }, place) => {
    const review = `dr_${organization.slice(3)}`
    const reported = (year: string, on: string): ReadonlyArray<Act> =>
      byCounty(seed, `duty report ${organization} ${on}`, lead, on, [
        {
          command: "party.reportDuty",
          input: {
            id: `${review}-${year}`,
            organization,
            person: head.id,
            reportedOn: on,
            summary: "组织生活、党员教育、经费使用与存在的不足。"
          }
        }
      ])
    const appraised = (year: string, on: string): ReadonlyArray<Act> =>
      byCounty(seed, `appraisal ${organization} ${on}`, lead, on, [
        {
          command: "party.appraiseDuty",
          input: { review: `${review}-${year}`, appraisedOn: on, result: place % 3 === 0 ? "较好" : "好" }
        }
      ])
    if (since > "2025-11-30") return []
    const isMissing = place % 8 === 3
    return [
      ...(isMissing ? [] : [...reported("2025", "2025-12-09"), ...appraised("2025", "2025-12-23")]),
      ...(place % 6 === 0 ? [...reported("2026", "2026-01-20"), ...appraised("2026", "2026-02-05")] : []),
      ...(place % 6 === 4 ? reported("2026", "2026-01-21") : [])
    ]
  })
