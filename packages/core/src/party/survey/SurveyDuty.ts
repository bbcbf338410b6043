import { duty } from "../../duty/Duty.ts"
import { standingActs } from "../../duty/StandingActs.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { membershipSurvey } from "./MembershipSurvey.ts"

export const membershipSurveyed = duty(
  "1.4.5",
  {
    zh: "2020 年 3 月底前完成党组织和党员基本信息登记核查",
    en: "the survey of Party organizations and members, by the end of March 2020"
  },
  {
    revision: 2,
    name: "membershipSurvey",
    subject: "county",
    owedBy: "county",
    cadence: { once: "2020-03-31" as PlainDate },
    soonDays: 30,
    from: ["membershipSurvey"],
    acts: (state) => standingActs(membershipSurvey, state, (body) => body.completedOn),
    remedies: ({ id }, day) => [
      {
        command: "party.recordMembershipSurvey",
        input: { county: id, completedOn: day },
        missing: ["organizations", "members"]
      }
    ]
  }
)
