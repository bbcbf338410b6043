import type { PeopleQuery } from "@jiceng/http-api/browser"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useActing } from "../session/SessionProvider.tsx"
import { valueOf } from "./Failure.ts"

const on = (asOf: string | undefined) => (asOf === undefined ? {} : { asOf })

/** The Party organizations that the actor may read. */
export const useOrganizations = (asOf: string | undefined, county: string | undefined, isAsked = true) => {
  const { as, client } = useActing()
  const query = { ...on(asOf), ...(county !== undefined && { county }) }
  return useQuery({
    queryKey: ["organizations", as, query],
    queryFn: async ({ signal }) => valueOf(await client.organizations(query, { signal })),
    placeholderData: keepPreviousData,
    enabled: isAsked
  })
}

/** One Party organization on one day. */
export const useOrganization = (id: string, asOf: string | undefined) => {
  const { as, client } = useActing()
  return useQuery({
    queryKey: ["organization", as, id, asOf],
    queryFn: async ({ signal }) => valueOf(await client.organization(id, on(asOf), { signal })),
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
export const usePerson = (id: string, asOf: string | undefined) => {
  const { as, client } = useActing()
  return useQuery({
    queryKey: ["person", as, id, asOf],
    queryFn: async ({ signal }) => valueOf(await client.person(id, on(asOf), { signal })),
    placeholderData: (before) => (before?.person.id === id ? before : undefined)
  })
}

/** The disciplinary committee on one day. */
export const useCommittee = (asOf: string | undefined, isAsked = true) => {
  const { as, client } = useActing()
  return useQuery({
    queryKey: ["committee", as, asOf],
    queryFn: async ({ signal }) => valueOf(await client.committee(on(asOf), { signal })),
    placeholderData: keepPreviousData,
    enabled: isAsked
  })
}
