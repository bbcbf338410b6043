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

/** The rules that code written by hand stands beside; the others came later and have no such peer yet. */
const compared = ["1.3.3", "1.3.4", "1.3.5", "1.4.1", "1.4.2", "1.4.8", "1.6.2"]

const ofOffices = rulebookFor(chisitong, "office")
const rules = ofOffices.rules.filter(({ id }) => compared.includes(id))
/** Seven of the rules, as a rulebook of their own. */
export const comparedRulebook = {
  ...ofOffices,
  rules,
  concepts: ofOffices.concepts.filter((concept) => rules.some(({ about }) => about === concept))
}

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
    sheets: readSheets(comparedRulebook, states, demoDay),
    compiled: compile(comparedRulebook, demoDay)
  }
}
