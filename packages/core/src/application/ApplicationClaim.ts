import type { PersonId } from "../practitioner/Person.ts"

/** The claim that keeps a person in one application at a time, to practise or to change office. */
export const applicationClaim = (person: PersonId): string => `person.application:${person}`
