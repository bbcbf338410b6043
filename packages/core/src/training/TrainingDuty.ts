import { duty } from "../duty/Duty.ts"
import { standingActs } from "../duty/StandingActs.ts"
import { minTrainings } from "./parameters.ts"
import { training } from "./Training.ts"

export const yearlyTrainings = duty(
  "5.1.1",
  { zh: "县区局每年培训不少于 2 次", en: "two trainings by the county every year" },
  {
    revision: 2,
    name: "trainings",
    subject: "county",
    owedBy: "county",
    cadence: { every: "year" },
    needed: minTrainings,
    soonDays: 60,
    from: ["training"],
    acts: (state) => standingActs(training, state, (body) => body.heldOn),
    remedies: ({ id }, day) => [
      { command: "training.record", input: { county: id, heldOn: day }, missing: ["title"] }
    ]
  }
)
