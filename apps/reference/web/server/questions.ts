import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useActing } from "../session/SessionProvider.tsx"
import { valueOf } from "./Failure.ts"

/** Where all offices stand that the actor may read. The last answer stays on screen while the next one is read. */
export const useStanding = (asOf: string | undefined, county: string | undefined, isAsked = true) => {
  const { as, client } = useActing()
  const query = { ...(asOf !== undefined && { asOf }), ...(county !== undefined && { county }) }
  return useQuery({
    queryKey: ["standing", as, query],
    queryFn: async ({ signal }) => valueOf(await client.standing(query, { signal })),
    placeholderData: keepPreviousData,
    enabled: isAsked
  })
}

/** What is owed as of a day, by its due day. */
export const useDuties = (asOf: string | undefined, county: string | undefined) => {
  const { as, client } = useActing()
  const query = { ...(asOf !== undefined && { asOf }), ...(county !== undefined && { county }) }
  return useQuery({
    queryKey: ["duties", as, query],
    queryFn: async ({ signal }) => valueOf(await client.duties(query, { signal })),
    placeholderData: keepPreviousData
  })
}

/** One office on one day. */
export const useOffice = (id: string, asOf: string | undefined) => {
  const { as, client } = useActing()
  const query = { ...(asOf !== undefined && { asOf }) }
  return useQuery({
    queryKey: ["office", as, id, query],
    queryFn: async ({ signal }) => valueOf(await client.office(id, query, { signal })),
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
