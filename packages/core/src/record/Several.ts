import { Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { OfficeId } from "../office/Office.ts"
import { PersonId } from "../practitioner/Person.ts"

/** No two items of a list have the same key. */
export const distinct = <A>(keyOf: (item: A) => string, zh: string, en: string) =>
  Schema.makeFilter(
    (items: ReadonlyArray<A>) => new Set(items.map(keyOf)).size === items.length,
    expectation(zh, en)
  )

const itself = (item: string): string => item

/** One or more, each once. */
export const several = <S extends Schema.Codec<string, string, never, never>>(
  item: S,
  zh: string,
  en: string
): Schema.NonEmptyArray<S> =>
  Schema.NonEmptyArray(item).check(distinct(itself, `一个以上互不相同的${zh}`, `one or more different ${en}`))

export const People = several(PersonId, "人员", "people")
export const Offices = several(OfficeId, "所", "offices")
