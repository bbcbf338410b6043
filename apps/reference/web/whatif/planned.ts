import type { SimulationInput } from "@jiceng/http-api/browser"
import type { Plan } from "./PlanProvider.tsx"

/** A plan as the server takes it. */
export const planned = ({ steps, look }: Pick<Plan, "steps" | "look">): SimulationInput => ({
  steps: steps.map(({ act, on }) => ({
    command: act.command,
    // It came as JSON or goes as JSON: a draft holds nothing else.
    input: act.input as SimulationInput["steps"][number]["input"],
    ...(on !== undefined && { on })
  })),
  ...look
})
