import { useStanding } from "../../server/questions.ts"
import { useCommittee, useOrganizations, usePeople } from "../../server/subjects.ts"
import { useActing } from "../../session/SessionProvider.tsx"
import { useWords } from "../../words/Words.tsx"
import type { Names } from "../Names.ts"

/** The offices that the actor may read today, by name. */
export const useOfficeOptions = (isAsked = true) =>
  (useStanding({}, undefined, isAsked).data?.offices ?? [])
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "zh-CN"))

/** The Party organizations that the actor may read today, by name. */
export const useOrganizationOptions = (isAsked = true) =>
  (useOrganizations({}, undefined, isAsked).data?.organizations ?? [])
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "zh-CN"))

/** The disciplinary committees that stand today, for those who may read them. */
export const useCommitteeOptions = () => {
  const mayRead = useActing().session.actor?.permissions.includes("committee.read") === true
  return (useCommittee({}, mayRead).data?.committees ?? []).map(({ id, name }) => ({ id, name }))
}

/** The counties that the actor may read, and the actor's own. */
export const useDivisionOptions = () => {
  const { read } = useWords()
  const { jurisdiction } = useActing().session.actor ?? {}
  const counties = (useStanding({}, undefined).data?.counties ?? []).map(({ code, name }) => ({
    id: code,
    name: read(name)
  }))
  return jurisdiction === undefined || counties.some(({ id }) => id === jurisdiction)
    ? counties
    : [...counties, { id: jurisdiction, name: jurisdiction }]
}

/** How people, offices and organizations are called, for the words of errors, which carry ids. */
export const useKnownNames = (): Names => {
  const offices = useOfficeOptions()
  const organizations = useOrganizationOptions()
  const people = usePeople({}).data?.people ?? []
  return new Map([...offices, ...organizations, ...people].map(({ id, name }) => [id, name]))
}
