import { chizhou } from "@jiceng/core"
import { entered } from "../city/Entry.ts"
import { counties } from "../city/OfficeList.ts"
import type { OfficePlan } from "../city/OfficePlan.ts"
import { demoActors } from "../DemoActors.ts"
import type { Act, Call } from "../Step.ts"
import { practitionersOn } from "./Present.ts"

/** 标准、细则 of the city; the rules for village advisers in two versions. */
const standards = (seed: string): ReadonlyArray<Act> => {
  const issued = (label: string, issuedOn: string, call: Call) =>
    entered(seed, label, demoActors.city.actor, issuedOn, [call])
  const kinds = [
    ["civil", "民事法律服务标准"],
    ["administrative", "行政法律服务标准"],
    ["nonLitigation", "非诉法律服务标准"]
  ] as const
  return [
    ...kinds.flatMap(([kind, title]) =>
      issued(`standard ${kind}`, "2025-09-10", {
        command: "standard.issue",
        input: {
          city: chizhou,
          kind,
          title,
          text: "接待、收案、办理、结案、归档各环节的要求。",
          issuedOn: "2025-09-10"
        }
      })
    ),
    ...["2025-08-20", "2026-03-25"].flatMap((issuedOn) =>
      issued(`adviser rules ${issuedOn}`, issuedOn, {
        command: "standard.issueAdviserRules",
        input: {
          city: chizhou,
          title: "村居法律顾问工作实施细则",
          text: "到村居服务的次数、方式与记录。",
          issuedOn
        }
      })
    )
  ]
}

/** What one county bureau did: 活动、旁听、评查、经费、会议、慰问、维权、宣传、奖励办法. */
const countyRecords = (
  county: (typeof counties)[number],
  own: ReadonlyArray<OfficePlan>
): ReadonlyArray<readonly [string, Call]> => {
  const { code, name, slug } = county
  const [first, second] = own
  const person = practitionersOn(first!, "2026-03-11")[0]!.id
  const request = `rr_${slug}-1`
  return [
    [
      "2026-01-08",
      {
        command: "campaign.record",
        input: {
          county: code,
          title: `${name}规范化建设年`,
          aims: ["standardPremises", "institutionalManagement", "qualityService"],
          from: "2026-01-05",
          offices: [first!.id, second!.id],
          summary: "对照标准逐所查看、整改、复核。"
        }
      }
    ],
    [
      "2026-03-11",
      {
        command: "supervision.recordObservation",
        input: {
          county: code,
          office: first!.id,
          person,
          on: "2026-03-11",
          court: `${name}人民法院`,
          title: "买卖合同纠纷",
          outcome: "举证充分，陈述清楚。"
        }
      }
    ],
    [
      "2025-11-19",
      {
        command: "supervision.recordFileReview",
        input: {
          county: code,
          office: second!.id,
          on: "2025-11-19",
          files: 20,
          outcome: "十八卷合格，两卷缺送达回证。"
        }
      }
    ],
    [
      "2026-02-11",
      {
        command: "support.recordFunds",
        input: {
          county: code,
          kind: "purchase",
          amount: "12000000",
          on: "2026-02-10",
          purpose: "村居法律顾问服务"
        }
      }
    ],
    [
      "2025-10-22",
      {
        command: "support.recordConference",
        input: {
          county: code,
          heldOn: "2025-10-22",
          topic: "优化执业环境",
          organs: [`${name}人民法院`, `${name}公安局`],
          outcome: "商定查阅案卷、调取材料的办法。"
        }
      }
    ],
    [
      "2026-02-04",
      {
        command: "support.recordActivity",
        input: { county: code, kind: "visit", on: "2026-02-04", topic: "春节慰问", offices: [first!.id] }
      }
    ],
    [
      "2026-03-12",
      {
        command: "support.requestProtection",
        input: {
          id: request,
          county: code,
          office: first!.id,
          person,
          on: "2026-03-11",
          what: "调取材料被无故拒绝"
        }
      }
    ],
    [
      "2026-03-23",
      {
        command: "support.handleRequest",
        input: { county: code, request, on: "2026-03-23", outcome: "与有关单位沟通，已予调取。" }
      }
    ],
    [
      "2025-12-04",
      {
        command: "publicity.recordPractice",
        input: {
          county: code,
          title: `${name}联合党支部工作法`,
          medium: "池州市司法局网站",
          publishedOn: "2025-12-04"
        }
      }
    ],
    [
      "2025-09-24",
      {
        command: "publicity.adoptScheme",
        input: {
          by: code,
          title: "信息、典型案例奖励办法",
          for: ["newsItem", "modelCase"],
          issuedOn: "2025-09-24",
          summary: "按采用层级奖励。"
        }
      }
    ]
  ]
}

/** Records of the city and of each county. */
export const bureauRecords = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> => [
  ...standards(seed),
  ...counties.flatMap((county) => {
    const own = city.filter((plan) => plan.county === county && plan.story.opens === undefined)
    return countyRecords(county, own).flatMap(([day, call]) =>
      entered(seed, `${call.command} ${county.slug} ${day}`, demoActors[county.slug].actor, day, [call])
    )
  })
]
