import { Schema } from "effect"
import type { AnyCommand } from "./Command.ts"

/** What core's inputs come out as in JSON Schema (draft 2020-12), and nothing more. */
export interface InputSchema {
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: ReadonlyArray<string | number | boolean>
  readonly properties?: Readonly<Record<string, InputSchema>>
  readonly required?: ReadonlyArray<string>
  readonly additionalProperties?: unknown
  readonly items?: InputSchema
  readonly anyOf?: ReadonlyArray<InputSchema>
  readonly allOf?: ReadonlyArray<InputSchema>
  readonly $ref?: string
  readonly "x-references"?: string
}

/** Which kind of record an id refers to that others than its own command offer to choose from. */
const referred: Readonly<Record<string, string>> = {
  pe: "person",
  of: "office",
  po: "partyOrganization",
  co: "committee"
}

const referenceOf = (pattern: string | undefined): string | undefined =>
  referred[/^\^([a-z]{2})_/u.exec(pattern ?? "")?.[1] ?? ""]

const mapped = <A, B>(record: Readonly<Record<string, A>>, of: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, of(value)]))

/** Each schema in one piece: definitions in their places, the parts of a check beside its type. */
const whole = (definitions: Readonly<Record<string, InputSchema>>) => {
  const of = ({ $ref, allOf = [], ...own }: InputSchema): InputSchema => {
    const parts = $ref === undefined ? allOf : [...allOf, definitions[$ref.split("/").at(-1)!]!]
    const joined = parts.map(of).reduce<InputSchema>((sum, part) => ({ ...sum, ...part }), own)
    const { properties, items, anyOf, pattern } = joined
    const references = referenceOf(pattern)
    return {
      ...joined,
      // An unknown field is refused; Effect's own document leaves it open.
      ...(properties && { properties: mapped(properties, of), additionalProperties: false }),
      ...(items && { items: of(items) }),
      ...(anyOf && { anyOf: anyOf.map(of) }),
      ...(references && { "x-references": references })
    }
  }
  return of
}

/** The input of a command as JSON Schema, with what each id refers to. */
export const inputSchema = (command: AnyCommand): InputSchema => {
  const { schema, definitions } = Schema.toJsonSchemaDocument(command.input as Schema.Top)
  return whole(definitions)(schema)
}
