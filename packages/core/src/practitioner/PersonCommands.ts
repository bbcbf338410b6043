import { Effect, Result, Schema } from "effect"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { AlreadyExists } from "../journal/Refusals.ts"
import { Person, person, PersonId } from "./Person.ts"

const { name, residentId, phone } = Person.fields

/** Enters a person; nobody is entered twice under one resident id. */
export const registerPerson = command("person.register", {
  permission: "person.write",
  input: Schema.Struct({ id: Schema.optionalKey(PersonId), name, residentId, phone }),
  result: Schema.Struct({ person: PersonId }),
  facts: ({ id }, read) =>
    id === undefined ? Effect.succeed({ existing: undefined }) : read.all({ existing: one(person, id) }),
  target: () => ({}),
  decide: ({ existing }, { id, ...body }, { newId }) => {
    if (existing !== undefined && id !== undefined) {
      return Result.fail(new AlreadyExists({ path: "$.id", ref: person.ref(id) }))
    }
    const subject = id ?? (newId("pe") as PersonId)
    return Result.succeed({ writes: [put(person, subject, body)], result: { person: subject } })
  }
})
