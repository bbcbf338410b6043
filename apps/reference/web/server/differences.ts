import type { Days, SimulationInput } from "@jiceng/http-api/browser"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useActing } from "../session/SessionProvider.tsx"
import { valueOf } from "./Failure.ts"

/** What is otherwise than on an earlier day. */
export const useChanges = (days: Days, since: string) => {
  const { as, client } = useActing()
  const query = { ...days, since }
  return useQuery({
    queryKey: ["changes", as, query],
    queryFn: async ({ signal }) => valueOf(await client.changes(query, { signal })),
    placeholderData: keepPreviousData
  })
}

/** What some steps would make of findings and obligations; nothing is written. Without steps nothing is asked. */
export const useSimulated = (plan: SimulationInput) => {
  const { as, client } = useActing()
  return useQuery({
    queryKey: ["simulated", as, plan],
    queryFn: async ({ signal }) => valueOf(await client.simulate(plan, { signal })),
    enabled: plan.steps.length > 0
  })
}
