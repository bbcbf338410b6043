import { addDays, charterItems, type CharterItem, phrases, type PlainDate } from "@jiceng/core"
import { byCounty, byOffice, entered } from "../city/Entry.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { lacks, type Shortfall, type Shortfalls } from "../city/Shortfalls.ts"
import { demoActors } from "../DemoActors.ts"
import { draw } from "../Draw.ts"
import type { Act } from "../Step.ts"

/** Which shortfall leaves an item out. */
const omitted: Readonly<Record<CharterItem, Shortfall>> = {
  guidingThought: "charterThought",
  partyLeadership: "charterLeadership",
  greatBanner: "charterBanner",
  centralAuthority: "charterAuthority",
  workforceMission: "charterMission",
  basicRequirement: "charterRequirement",
  coreValues: "charterValues",
  managementRelations: "charterRelations",
  concurrentPost: "charterRelations",
  crossAppointment: "charterCooperation",
  headAttendance: "charterCooperation",
  consultationAndDuties: "charterCooperation",
  activityGuarantee: "charterCooperation"
}

/** Articles in an office's own words: a reviewer marks what they state. */
const ownWords = {
  managementRelations: "本所党组织与管理层各司其职，党组织发挥政治核心作用，管理层依章程决策。",
  concurrentPost: "本所主任为正式党员的，由其担任党组织书记。",
  crossAppointment: "党组织班子成员依程序进入决策管理层，管理层中的正式党员依程序进入党组织班子。",
  headAttendance: "党组织书记参加或者列席合伙人会议和重大活动。",
  consultationAndDuties: "重大事项决策前，管理层与党组织相互征求意见；党组织的职责由本章程附录列明。",
  activityGuarantee: "本所为党组织活动提供场所、经费和时间。"
} as const satisfies Readonly<Partial<Record<CharterItem, string>>>

const wordsOf = (item: CharterItem): string => phrases.get(item) ?? ownWords[item as keyof typeof ownWords]

/** 章程 of an office: adopted in September, marked by a reviewer of the county, submitted and mostly approved by the city. */
export const chartersOf = (seed: string, plan: OfficePlan, shortfalls: Shortfalls): ReadonlyArray<Act> => {
  if (plan.story.opens !== undefined) return []
  const { id: office } = plan
  const d = draw(seed, `charter ${office}`)
  const adoptedOn = addDays("2025-09-01" as PlainDate, d.whole(0, 24))
  const marked = addDays(adoptedOn, d.whole(10, 16))
  const approvedOn = addDays(adoptedOn, d.whole(40, 70))
  const items = charterItems.filter((item) => !lacks(shortfalls, plan, omitted[item]))
  const articles = [
    { number: 1, heading: "总则", text: `${plan.name}依法设立，依照本章程开展基层法律服务。` },
    ...items.map((item, place) => ({ number: place + 2, text: wordsOf(item) }))
  ]
  const version = { office, version: adoptedOn }
  const isWhole = items.length === charterItems.length && d.chance(0.85)
  return [
    ...byOffice(seed, "charter", plan, addDays(adoptedOn, 3), [
      { command: "charter.adopt", input: { office, adoptedOn, articles } }
    ]),
    ...byCounty(
      seed,
      "charter marks",
      plan,
      addDays(marked, 4),
      items.flatMap((item, place) =>
        phrases.has(item)
          ? []
          : [
              {
                command: "charter.mark" as const,
                input: {
                  ...version,
                  item,
                  article: place + 2,
                  by: `${plan.county.name}司法局`,
                  on: marked
                }
              }
            ]
      )
    ),
    ...(lacks(shortfalls, plan, "charterUnsubmitted")
      ? []
      : submission(seed, plan, { ...version, marked, approvedOn: isWhole ? approvedOn : undefined }))
  ]
}

/** 县区指导, 报送 and, mostly, 批准; what lacks something comes back. */
const submission = (
  seed: string,
  plan: OfficePlan,
  given: {
    readonly office: string
    readonly version: PlainDate
    readonly marked: PlainDate
    readonly approvedOn: PlainDate | undefined
  }
): ReadonlyArray<Act> => {
  const { marked, approvedOn, ...version } = given
  return [
    ...byCounty(seed, "charter guidance", plan, addDays(marked, 5), [
      {
        command: "charter.guide",
        input: { ...version, on: addDays(marked, 4), note: "逐条核对应写入的党建内容，报送前再议。" }
      }
    ]),
    ...byOffice(seed, "charter submission", plan, addDays(marked, 14), [
      { command: "charter.submit", input: { ...version, on: addDays(marked, 7) } }
    ]),
    ...(approvedOn === undefined
      ? entered(seed, `charter sent back ${plan.id}`, demoActors.city.actor, addDays(marked, 30), [
          {
            command: "charter.sendBack",
            input: { ...version, on: addDays(marked, 28), reason: "党建内容不全，请补充后再报。" }
          }
        ])
      : entered(seed, `charter approval ${plan.id}`, demoActors.city.actor, addDays(approvedOn, 3), [
          { command: "charter.approve", input: { ...version, on: approvedOn } }
        ]))
  ]
}
