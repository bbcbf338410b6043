import {
  chisitong,
  compile,
  type CompiledRulebook,
  type OfficeState,
  readSheets,
  rulebookFor,
  type Sheets,
  type Subject
} from "@jiceng/core"
import { demoDay, makeOffices } from "@jiceng/demo"

/** The country's offices, about: 14,000 with 60,000 people. */
export const offices = 14_000
export const staff = 60_000

const rulebook = rulebookFor(chisitong, "office")

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
    sheets: readSheets(rulebook, states, demoDay),
    compiled: compile(rulebook, demoDay)
  }
}
