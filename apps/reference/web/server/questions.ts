import type { Days } from "@jiceng/http-api/browser"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useActing } from "../session/SessionProvider.tsx"
import { valueOf } from "./Failure.ts"

/** Where all offices stand that the actor may read. The last answer stays on screen while the next one is read. */
export const useStanding = (days: Days, county: string | undefined, isAsked = true) => {
  const { as, client } = useActing()
  const query = { ...days, ...(county !== undefined && { county }) }
  return useQuery({
    queryKey: ["standing", as, query],
    queryFn: async ({ signal }) => valueOf(await client.standing(query, { signal })),
    placeholderData: keepPreviousData,
    enabled: isAsked
  })
}

/** What is owed as of a day, by its due day; with a window what falls due in it. */
export const useDuties = (
  days: Days,
  county: string | undefined,
  window?: { readonly from: string; readonly to: string }
) => {
  const { as, client } = useActing()
  const query = { ...days, ...(county !== undefined && { county }), ...window }
  return useQuery({
    queryKey: ["duties", as, query],
    queryFn: async ({ signal }) => valueOf(await client.duties(query, { signal })),
    placeholderData: keepPreviousData
  })
}

/** One office on one day. */
export const useOffice = (id: string, days: Days) => {
  const { as, client } = useActing()
  return useQuery({
    queryKey: ["office", as, id, days],
    queryFn: async ({ signal }) => valueOf(await client.office(id, days, { signal })),
    placeholderData: (before) => (before?.office.id === id ? before : undefined)
  })
}

/** A clause with all that the rulebook makes of it; the same for everybody, and it changes with a release only. */
export const useClause = (id: string) => {
  const { client } = useActing()
  return useQuery({
    queryKey: ["clause", id],
    queryFn: async ({ signal }) => valueOf(await client.clause(id, { signal })),
    staleTime: Infinity
  })
}
