import { Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { OfficeId } from "../office/Office.ts"
import { PersonId } from "../practitioner/Person.ts"

/** One or more, each once. */
export const several = <S extends Schema.Codec<string, string, never, never>>(
  item: S,
  zh: string,
  en: string
): Schema.NonEmptyArray<S> =>
  Schema.NonEmptyArray(item).check(
    Schema.makeFilter(
      (items: ReadonlyArray<string>) => new Set(items).size === items.length,
      expectation(`一个以上互不相同的${zh}`, `one or more different ${en}`)
    )
  )

export const People = several(PersonId, "人员", "people")
export const Offices = several(OfficeId, "所", "offices")
