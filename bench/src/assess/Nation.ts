import {
  chisitong,
  compile,
  type CompiledRulebook,
  type OfficeState,
  outcomes,
  readSheets,
  rulebookFor,
  type Sheets,
  type Subject
} from "@jiceng/core"
import { demoDay, makeOffices } from "@jiceng/demo"

/** The country's offices, about: 14,000 with 60,000 people. */
export const offices = 14_000
export const staff = 60_000

/** The rules about offices. */
export const officeRulebook = rulebookFor(chisitong, "office")

/** Fact sheets and rules of the whole nation on the demo's day. */
export interface Nation {
  readonly states: ReadonlyArray<{ readonly subject: Subject; readonly state: OfficeState }>
  readonly sheets: Sheets
  readonly compiled: CompiledRulebook
}

export const makeNation = (): Nation => {
  const states = Array.from(makeOffices({ offices, staff }), (state) => ({
    subject: { kind: "office" as const, id: state.id, name: state.office.name },
    state
  }))
  return {
    states,
    sheets: readSheets(officeRulebook, states, demoDay),
    compiled: compile(officeRulebook, demoDay)
  }
}

/** How often each rule ended how: that the facts are mixed, and not all unknown. */
export const outcomesOf = (codes: Uint8Array, { compiled, sheets: { size } }: Nation) =>
  Object.fromEntries(
    compiled.rules.map(({ rule }, place) => {
      const counts: Record<string, number> = {}
      for (let row = 0; row < size; row++) {
        const outcome = outcomes[codes[place * size + row]!]!
        counts[outcome] = (counts[outcome] ?? 0) + 1
      }
      return [rule.id, counts]
    })
  )
