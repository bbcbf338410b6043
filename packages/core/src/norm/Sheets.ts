import type { Ref } from "../journal/Ref.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Concept } from "./Concept.ts"
import type { FactSpec } from "./Fact.ts"
import type { Subject } from "./Finding.ts"
import type { Rulebook } from "./Rulebook.ts"
import { type Terms, termsOn } from "./Terms.ts"

/** The facts of many subjects on one day, a column for each. NaN = unknown. */
export interface FactColumns {
  readonly size: number
  readonly columns: ReadonlyArray<Float64Array>
}

/** The same with what findings show besides. */
export interface Sheets extends FactColumns {
  readonly subjects: ReadonlyArray<Subject>
  /** For each subject, the records behind each kind of fact. */
  readonly sources: ReadonlyArray<Readonly<Record<string, ReadonlyArray<Ref>>>>
  /** For each subject, by concept, what its remedies need. */
  readonly details: ReadonlyArray<Readonly<Record<string, unknown>>>
}

/** The facts of a rulebook in column order. */
export const factColumns = (rulebook: Rulebook): ReadonlyArray<readonly [name: string, spec: FactSpec]> =>
  rulebook.concepts.flatMap(({ facts }) => Object.entries(facts))

/** Adds what one concept was told by. Where another read the same kind of record, what either of them read counts. */
const addSources = (
  into: Record<string, ReadonlyArray<Ref>>,
  sources: Readonly<Record<string, ReadonlyArray<Ref>>>
): void => {
  for (const kind of Object.keys(sources)) {
    const refs = sources[kind]!
    const known = into[kind]
    if (known === undefined || known.length === 0) into[kind] = refs
    else if (!refs.every((ref) => known.includes(ref))) into[kind] = [...new Set([...known, ...refs])]
  }
}

/** A subject with what its concepts read. */
interface Stated<State> {
  readonly subject: Subject
  readonly state: State
}

/** Reads subjects row after row; what else a concept read of one is passed on. */
const readColumns = <State>(
  { concepts }: Pick<Rulebook, "concepts">,
  states: ReadonlyArray<Stated<State>>,
  day: PlainDate,
  terms: Terms,
  alsoRead: (row: number, about: Concept, details: unknown) => void
): FactColumns => {
  const layout = concepts.map((about) => ({ about, names: Object.keys(about.facts) }))
  const columns = layout.flatMap(({ names }) => names.map(() => new Float64Array(states.length)))
  for (let row = 0; row < states.length; row++) {
    const { state } = states[row]!
    let column = 0
    for (const { about, names } of layout) {
      const reading = about.read(state, day, terms)
      const facts = reading.facts as Readonly<Record<string, number>>
      for (const name of names) columns[column++]![row] = facts[name]!
      alsoRead(row, about, reading.details)
    }
  }
  return { size: states.length, columns }
}

/** Reads the facts alone: enough for verdicts. */
export const readFacts = <State>(
  rulebook: Rulebook,
  states: ReadonlyArray<Stated<State>>,
  day: PlainDate,
  terms: Terms = termsOn(day)
): FactColumns => readColumns(rulebook, states, day, terms, () => {})

/** Reads the fact sheets of subjects once, by the text's own terms unless told; every rule then reads the columns. */
export const readSheets = <State>(
  rulebook: Rulebook,
  states: ReadonlyArray<Stated<State>>,
  day: PlainDate,
  terms: Terms = termsOn(day)
): Sheets => {
  const sources = states.map((): Record<string, ReadonlyArray<Ref>> => ({}))
  const details = states.map((): Record<string, unknown> => ({}))
  const facts = readColumns(rulebook, states, day, terms, (row, about, known) => {
    details[row]![about.name] = known
    addSources(sources[row]!, about.sources(states[row]!.state))
  })
  return { ...facts, subjects: states.map(({ subject }) => subject), sources, details }
}
