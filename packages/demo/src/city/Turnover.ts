import type { Seat, Story } from "./Story.ts"

/** Practitioners who left in the year and whose place was filled: nothing that a clause asks about. */
const turnover: Readonly<
  Record<string, { readonly seat: Seat; readonly leaves: string; readonly joins: string }>
> = {
  "guichi-01": { seat: "practitioner2", leaves: "2025-11-28", joins: "2025-12-15" },
  "guichi-02": { seat: "other1", leaves: "2026-03-13", joins: "2026-03-16" },
  "dongzhi-01": { seat: "practitioner4", leaves: "2025-09-30", joins: "2025-11-10" },
  "dongzhi-10": { seat: "practitioner2", leaves: "2026-01-30", joins: "2026-03-02" },
  "shitai-01": { seat: "practitioner2", leaves: "2025-10-17", joins: "2025-10-20" },
  "qingyang-08": { seat: "practitioner2", leaves: "2026-04-30", joins: "2026-05-18" }
}

/** A story with the ordinary coming and going of its office. */
export const withTurnover = (slug: string, story: Story): Story => {
  const change = turnover[slug]
  if (change === undefined) return story
  const { seat, leaves, joins } = change
  return {
    ...story,
    stages: { ...story.stages, [seat]: "none" },
    year: [
      ...(story.year ?? []),
      { on: leaves, does: "leave", seat },
      { on: joins, does: "join", seat: "newcomer1", practitioner: seat.startsWith("practitioner") }
    ]
  }
}
