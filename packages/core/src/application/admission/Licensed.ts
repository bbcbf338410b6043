import { Result } from "effect"
import { AlreadyRecorded, NotRecorded } from "../../journal/Refusals.ts"
import { overlaps } from "../../kernel/Period.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import type { PersonId } from "../../practitioner/Person.ts"
import { type Qualification, qualification } from "../../practitioner/Qualification.ts"

interface Licensing {
  readonly person: PersonId
  readonly licence: string | undefined
  readonly on: PlainDate
}

/** The certificates with the one that is issued; undefined where one that holds stays. Nobody has two, and nobody none. */
export const licensed = (
  body: Qualification,
  { person, licence, on }: Licensing
): Result.Result<Qualification | undefined, AlreadyRecorded | NotRecorded> => {
  const facts = { path: "$.licence", ref: qualification.ref(person), what: "licence" }
  const standing = body.licences.filter(({ voided }) => voided === undefined)
  if (licence === undefined)
    return standing.some((held) => overlaps(held, { from: on }))
      ? Result.succeed(undefined)
      : Result.fail(new NotRecorded(facts))
  if (standing.some((held) => held.number === licence || overlaps(held, { from: on })))
    return Result.fail(new AlreadyRecorded(facts))
  return Result.succeed({ ...body, licences: [...body.licences, { number: licence, from: on }] })
}
