import { sixHavesItems } from "@jiceng/core"
import { byCounty } from "../city/Entry.ts"
import { draw } from "../Draw.ts"
import type { Act, Call } from "../Step.ts"
import type { Branch } from "./BranchList.ts"

const topics = [
  "学习党的二十届四中全会精神",
  "法律援助经验交流",
  "走访困难群众",
  "民主生活会",
  "参观王稼祥纪念园",
  "民法典宣讲进村"
] as const

const units = ({ offices, judicialOffices }: Branch) => [
  ...offices.map(({ id }) => ({ kind: "office" as const, office: id })),
  ...judicialOffices.map((name) => ({ kind: "judicialOffice" as const, name }))
]

/** 六有: checked in most branches in November; one in six lacks something, and one in ten wasn't checked. */
const havesOf = (seed: string, { id: organization, lead }: Branch, place: number): ReadonlyArray<Act> => {
  const d = draw(seed, `haves ${organization}`)
  if (place % 10 === 4) return []
  const lost = d.pick(["partyFlag", "readingMaterials", "signage", "venue"] as const)
  const has = (short: boolean) => sixHavesItems.filter((item) => !short || item !== lost)
  const by = `${lead.county.name}司法局党总支`
  const check = (on: string, short: boolean): ReadonlyArray<Act> =>
    byCounty(seed, `haves ${on}`, lead, on, [
      { command: "party.checkSixHaves", input: { organization, on, by, items: has(short) } }
    ])
  // What was missing in November was there in May in some.
  return [
    ...check("2025-12-16", place % 6 === 2 || place % 6 === 5),
    ...(place % 6 === 5 ? check("2026-05-14", false) : [])
  ]
}

/** 定级, 组织生活, 拨款 of one branch. */
const lifeOf = (seed: string, branch: Branch): ReadonlyArray<Act> => {
  const { id: organization, lead, since } = branch
  const d = draw(seed, `life ${organization}`)
  const life = (on: string): ReadonlyArray<Act> =>
    on < since
      ? []
      : byCounty(seed, `life ${on}`, lead, on, [
          {
            command: "party.recordOrganizationalLife",
            input: { organization, on, topic: d.pick(topics), units: units(branch) }
          }
        ])
  const grade = d.chance(0.35) ? "A" : d.chance(0.8) ? "B" : "C"
  const given: Call = {
    command: "party.recordAllocation",
    input: {
      from: { kind: "countyBureau" },
      to: { kind: "partyOrganization", organization },
      amount: `${d.whole(10, 40) * 10_000}`,
      on: "2026-02-26",
      purpose: "党员教育和主题党日"
    }
  }
  return [
    ...life(`2025-09-${d.whole(15, 26)}`),
    ...life(`2026-01-${d.whole(12, 30)}`),
    ...byCounty(seed, "grade", lead, "2026-01-21", [
      { command: "party.recordGrade", input: { organization, year: 2025, grade, on: "2026-01-20" } }
    ]),
    ...(d.chance(0.6) ? byCounty(seed, "allocation", lead, "2026-02-26", [given]) : [])
  ]
}

/** What is told of every Party organization in the year. */
export const branchYear = (seed: string, branches: ReadonlyArray<Branch>): ReadonlyArray<Act> =>
  branches.flatMap((branch, place) => [...havesOf(seed, branch, place), ...lifeOf(seed, branch)])
