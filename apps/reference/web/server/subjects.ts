import type { Days, PeopleQuery } from "@jiceng/http-api/browser"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useActing } from "../session/SessionProvider.tsx"
import { valueOf } from "./Failure.ts"

/** The Party organizations that the actor may read. */
export const useOrganizations = (days: Days, county: string | undefined, isAsked = true) => {
  const { as, client } = useActing()
  const query = { ...days, ...(county !== undefined && { county }) }
  return useQuery({
    queryKey: ["organizations", as, query],
    queryFn: async ({ signal }) => valueOf(await client.organizations(query, { signal })),
    placeholderData: keepPreviousData,
    enabled: isAsked
  })
}

/** One Party organization on one day. */
export const useOrganization = (id: string, days: Days) => {
  const { as, client } = useActing()
  return useQuery({
    queryKey: ["organization", as, id, days],
    queryFn: async ({ signal }) => valueOf(await client.organization(id, days, { signal })),
    placeholderData: (before) => (before?.organization.id === id ? before : undefined)
  })
}

/** The people whom the actor may read. */
export const usePeople = (query: PeopleQuery, isAsked = true) => {
  const { as, client } = useActing()
  return useQuery({
    queryKey: ["people", as, query],
    queryFn: async ({ signal }) => valueOf(await client.people(query, { signal })),
    placeholderData: keepPreviousData,
    enabled: isAsked
  })
}

/** One person on one day. */
export const usePerson = (id: string, days: Days) => {
  const { as, client } = useActing()
  return useQuery({
    queryKey: ["person", as, id, days],
    queryFn: async ({ signal }) => valueOf(await client.person(id, days, { signal })),
    placeholderData: (before) => (before?.person.id === id ? before : undefined)
  })
}

/** The disciplinary committee on one day. */
export const useCommittee = (days: Days, isAsked = true) => {
  const { as, client } = useActing()
  return useQuery({
    queryKey: ["committee", as, days],
    queryFn: async ({ signal }) => valueOf(await client.committee(days, { signal })),
    placeholderData: keepPreviousData,
    enabled: isAsked
  })
}
