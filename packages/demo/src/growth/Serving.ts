import { addDays, type PlainDate } from "@jiceng/core"
import { byOffice } from "../city/Entry.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { lacks, type Shortfalls } from "../city/Shortfalls.ts"
import { draw } from "../Draw.ts"
import type { Act } from "../Step.ts"
import { enteredOn, headsOn, isSteady, practitionersOn } from "./Present.ts"

const sessions = [
  ["2025-03-12", "villageAdviser", "村民小组法律咨询周"],
  ["2025-09-17", "mediation", "邻里、土地纠纷化解"],
  ["2025-12-10", "legalAid", "法律援助值班"],
  ["2026-04-15", "povertyAlleviation", "帮扶户法律服务"],
  ["2026-05-20", "villageAdviser", "村居顾问服务日"],
  ["2026-06-10", "mediation", "麦收前后纠纷化解"]
] as const

const titles = ["追索劳动报酬", "赡养纠纷", "交通事故赔偿", "离婚纠纷", "工伤待遇"]

/** Of each six months one session, and in some offices all that 2026 asks for by June. */
const serviceOf = (seed: string, plan: OfficePlan, short: boolean, early: boolean): ReadonlyArray<Act> =>
  sessions.flatMap(([on, kind, title]) => {
    if (on > "2026-04-30" && !early) return []
    const minutes = short && on < "2026" ? 600 : 960
    const [first, ...rest] = practitionersOn(plan, on).map(({ id: person }) => ({ person, minutes }))
    return first === undefined
      ? []
      : byOffice(seed, `service ${on}`, plan, enteredOn(on), [
          {
            command: "service.record",
            input: { office: plan.id, kind, title, on, provided: [first, ...rest] }
          }
        ])
  })

/** Legal-aid cases of a year, each entered when it was closed; the people of the office take turns. */
const casesOf = (
  seed: string,
  plan: OfficePlan,
  year: "2025" | "2026",
  count: number
): ReadonlyArray<Act> => {
  const d = draw(seed, `legal aid ${plan.id} ${year}`)
  const slug = plan.id.slice(3)
  return Array.from({ length: count }).flatMap((_, place) => {
    const assignedOn = `${year}-0${d.whole(1, 3)}-${d.whole(10, 28)}` as PlainDate
    const closedOn = addDays(assignedOn, year === "2025" ? d.whole(30, 270) : d.whole(20, 85))
    const people = practitionersOn(plan, assignedOn)
    if (people.length === 0) return []
    const id = `la_${slug}-${year}-${place + 1}`
    return byOffice(seed, `legal aid ${id}`, plan, enteredOn(closedOn), [
      {
        command: "service.recordLegalAidCase",
        input: {
          id,
          office: plan.id,
          person: people[place % people.length]!.id,
          title: d.pick(titles),
          agency: `${plan.county.name}法律援助中心`,
          assignedOn
        }
      },
      {
        command: "service.closeLegalAidCase",
        input: { office: plan.id, legalAidCase: id, closedOn, outcome: "办结，卷宗已交援助中心" }
      }
    ])
  })
}

/** 公益服务与法律援助 of an office in two years; a few fell short in 2025. */
export const servicesOf = (seed: string, plan: OfficePlan, shortfalls: Shortfalls): ReadonlyArray<Act> => {
  if (plan.story.opens !== undefined) return []
  const early = isSteady(plan) && draw(seed, `service ${plan.id}`).chance(0.2)
  const owed = headsOn(plan, "2025-12-31") * 5
  const last = lacks(shortfalls, plan, "aidCasesShort") ? owed - 2 : owed
  const present = headsOn(plan, "2026-06-30")
  return [
    ...serviceOf(seed, plan, lacks(shortfalls, plan, "serviceShort"), early),
    ...casesOf(seed, plan, "2025", last),
    ...casesOf(seed, plan, "2026", early ? present * 5 : present)
  ]
}
