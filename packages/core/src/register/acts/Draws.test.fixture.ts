import fc from "fast-check"
import { today } from "../../Cast.test.fixture.ts"

/** One input in so many fields; many an act is refused, and then leaves nothing. */
export type Drawn = Readonly<Record<string, fc.Arbitrary<unknown>>>

/** Inputs by command; a word behind the name tells two inputs of one command apart. */
export type Inputs = Readonly<Record<string, Drawn>>

export const days = fc.constantFrom(
  "2018-05-01",
  "2020-01-15",
  "2024-02-29",
  "2026-06-29",
  today,
  "2026-07-01"
)
export const offices = fc.constantFrom("of_1", "of_2")
export const people = fc.constantFrom("pe_1", "pe_2", "pe_3")
export const organizations = fc.constantFrom("po_1", "po_2")
export const amounts = fc.bigInt({ min: 1n, max: 99_999n }).map(String)
export const reason = fc.constant("登记有误")
export const text = fc.constant("某")
