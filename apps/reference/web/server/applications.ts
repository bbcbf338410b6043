import type { Days } from "@jiceng/http-api/browser"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useActing } from "../session/SessionProvider.tsx"
import { valueOf } from "./Failure.ts"

/** Applications up to a day, with what is open to the actor. */
export const useApplications = (days: Days, county: string | undefined) => {
  const { as, client } = useActing()
  const query = { ...days, ...(county !== undefined && { county }) }
  return useQuery({
    queryKey: ["applications", as, query],
    queryFn: async ({ signal }) => valueOf(await client.applications(query, { signal })),
    placeholderData: keepPreviousData
  })
}
