import { duty } from "../../duty/Duty.ts"
import { standingActs } from "../../duty/StandingActs.ts"
import { monthlyBulletin } from "./MonthlyBulletin.ts"

export const monthlyBulletins = duty(
  "4.3.3a",
  { zh: "每月通报", en: "a bulletin every month" },
  {
    revision: 2,
    name: "bulletins",
    subject: "county",
    owedBy: "county",
    cadence: { every: "month" },
    soonDays: 7,
    from: ["monthlyBulletin"],
    acts: (state) => standingActs(monthlyBulletin, state, (body) => body.issuedOn),
    remedies: ({ id }, day) => [
      {
        command: "supervision.issueBulletin",
        input: { county: id, issuedOn: day },
        missing: ["title"]
      }
    ]
  }
)
