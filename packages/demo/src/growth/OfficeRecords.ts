import { byOffice } from "../city/Entry.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { draw } from "../Draw.ts"
import type { Act, Call } from "../Step.ts"
import { practitionersOn } from "./Present.ts"

/** What an office may have done in the year, each in some of them. */
const callsOf = (
  plan: OfficePlan,
  people: [string, ...Array<string>]
): ReadonlyArray<readonly [string, Call]> => {
  const { id: office, locality } = plan
  const survey = `ss_${office.slice(3)}-1`
  const [person] = people
  return [
    [
      "2025-11-05",
      {
        command: "pairing.record",
        input: {
          office,
          lawFirm: "池州某某律师事务所",
          from: "2025-11-05",
          summary: "疑难案件会商、跟班学习。"
        }
      }
    ],
    [
      "2026-01-14",
      {
        command: "person.recordParticipation",
        input: { person, office, on: "2026-01-13", topic: `列席${locality.name}人大会议并提出建议` }
      }
    ],
    [
      "2025-10-15",
      {
        command: "service.recordBrand",
        input: {
          office,
          title: `${locality.name}法律服务日`,
          kind: "villageAdviser",
          on: "2025-10-15",
          summary: "每月固定一天到村居。"
        }
      }
    ],
    [
      "2026-04-08",
      {
        command: "service.recordCheckup",
        input: {
          office,
          enterprise: `${locality.name}某茶业公司`,
          on: "2026-04-08",
          people,
          outcome: "劳动合同两处条款需修改。"
        }
      }
    ],
    [
      "2026-03-04",
      {
        command: "service.recordPetition",
        input: {
          office,
          form: "settlement",
          on: "2026-03-04",
          topic: "征地补偿信访事项",
          people,
          outcome: "达成协议。"
        }
      }
    ],
    [
      "2026-02-25",
      {
        command: "publicity.adoptOfficeScheme",
        input: {
          office,
          title: "信息报送奖励办法",
          for: ["newsItem"],
          issuedOn: "2026-02-25",
          summary: "采用一篇奖励一次。"
        }
      }
    ],
    [
      "2026-05-06",
      {
        command: "service.recordSatisfaction",
        input: {
          id: survey,
          office,
          caseNumber: "2026-008",
          on: "2026-05-06",
          satisfied: false,
          opinion: "进展告知不够及时。"
        }
      }
    ],
    [
      "2026-05-13",
      {
        command: "service.recordFollowUp",
        input: { office, survey, on: "2026-05-13", outcome: "当面说明，改为每周告知。" }
      }
    ]
  ]
}

/** 结对、参政议政、品牌、体检、信访、奖励办法、满意度 of an office: a third of them, drawn for each. */
export const officeRecordsOf = (seed: string, plan: OfficePlan): ReadonlyArray<Act> => {
  const d = draw(seed, `office records ${plan.id}`)
  const [first, ...rest] = practitionersOn(plan, "2026-06-30")
    .filter(({ from }) => from < "2025-07-01")
    .map(({ id }) => id)
  if (plan.story.opens !== undefined || first === undefined) return []
  const calls = callsOf(plan, [first, ...rest])
  const isSurveyed = d.chance(0.3)
  return calls.flatMap(([day, call], place) =>
    (place < 6 ? d.chance(0.33) : isSurveyed)
      ? byOffice(seed, `${call.command} ${plan.id}`, plan, day, [call])
      : []
  )
}
