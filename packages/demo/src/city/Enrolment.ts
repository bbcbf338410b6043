import type { Call } from "../Step.ts"
import type { OfficePlan, PlannedPerson } from "./OfficePlan.ts"

/** Entering a person, whatever they do. */
export const registerPerson = ({ id, name, residentId, phone }: PlannedPerson): Call => ({
  command: "person.register",
  input: { id, name, residentId, phone }
})

/** Entering a person and taking them onto the staff, with posts and stage; whether full-time, as far as it is known. */
export const enrol = (office: string, person: PlannedPerson, fullTime?: boolean): ReadonlyArray<Call> => [
  registerPerson(person),
  {
    command: "staff.join",
    input: {
      office,
      person: person.id,
      practitioner: person.practitioner,
      ...(fullTime !== undefined && { fullTime }),
      from: person.from
    }
  },
  ...person.posts.map(({ post, from }): Call => ({
    command: "staff.assignPost",
    input: { office, person: person.id, post, from }
  })),
  ...(person.stage === undefined
    ? []
    : [{ command: "party.recordStage" as const, input: { office, person: person.id, ...person.stage } }])
]

/** Entering an office with everybody on its staff. */
export const enrolOffice = (plan: OfficePlan): ReadonlyArray<Call> => {
  const { id, name, county, locality, form, uscc, since, people, story } = plan
  return [
    {
      command: "office.register",
      input: { id, name, county: county.code, locality, form, uscc, since }
    },
    ...people.flatMap((person) => enrol(id, person, story.opens === undefined ? true : undefined))
  ]
}

/** Entering an instructor and appointing them. */
export const instruct = (
  { id: office }: OfficePlan,
  person: PlannedPerson,
  appointedBy: "justiceAdministration" | "superiorPartyOrganization"
): ReadonlyArray<Call> => [
  registerPerson(person),
  {
    command: "party.appointInstructor",
    input: { office, person: person.id, appointedBy, from: person.from }
  }
]
