import { duty } from "../../duty/Duty.ts"
import { standingActs } from "../../duty/StandingActs.ts"
import { quarterlyInspection } from "./QuarterlyInspection.ts"

export const quarterlyInspections = duty(
  "4.3.3b",
  { zh: "每季督查", en: "an inspection every quarter" },
  {
    revision: 2,
    name: "inspections",
    subject: "county",
    owedBy: "county",
    cadence: { every: "quarter" },
    soonDays: 14,
    from: ["quarterlyInspection"],
    acts: (state) => standingActs(quarterlyInspection, state, (body) => body.heldOn),
    remedies: ({ id }, day) => [
      {
        command: "supervision.recordInspection",
        input: { county: id, heldOn: day },
        missing: ["title", "offices", "summary"]
      }
    ]
  }
)
