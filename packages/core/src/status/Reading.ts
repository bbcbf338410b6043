import type { CompiledRule } from "../norm/Compile.ts"
import { type Concept, kindsReadBy } from "../norm/Concept.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { codeOf } from "../norm/Judge.ts"
import type { RulesFor } from "../norm/RulesFor.ts"

/** One concept with the record kinds that it reads, where its facts stand, and the rules that ask about them. */
interface Part {
  readonly about: Concept
  readonly reads: ReadonlySet<string>
  readonly facts: ReadonlyArray<readonly [name: string, column: number]>
  readonly rules: ReadonlyArray<readonly [place: number, rule: CompiledRule]>
}

/** How a subject is read anew in part. */
export interface Reading {
  readonly parts: ReadonlyArray<Part>
  /** One row, for whoever is read next: a part is judged by what was just read of it. */
  readonly columns: ReadonlyArray<Float64Array>
  /** The parts that read any of some kinds, by those kinds: the same few are written all the time. */
  readonly concerned: Map<string, ReadonlyArray<Part>>
}

const readings = new WeakMap<RulesFor, Reading>()

const make = ({ own: { concepts }, compiled }: RulesFor): Reading => {
  let column = 0
  const parts = concepts.map((about): Part => {
    const facts = Object.keys(about.facts).map((name) => [name, column++] as const)
    return {
      about,
      reads: kindsReadBy(about),
      facts,
      rules: [...compiled.rules.entries()].filter(([, { rule }]) => rule.about.name === about.name)
    }
  })
  return { parts, columns: Array.from({ length: column }, () => new Float64Array(1)), concerned: new Map() }
}

/** How subjects under some rules are read in part; laid out once. */
export const readingOf = (rules: RulesFor): Reading => {
  let reading = readings.get(rules)
  if (reading === undefined) readings.set(rules, (reading = make(rules)))
  return reading
}

/** The parts that a change of records of some kinds concerns. */
export const partsReading = (
  { parts, concerned }: Reading,
  kinds: ReadonlySet<string>
): ReadonlyArray<Part> => {
  const key = [...kinds].toSorted().join(" ")
  let found = concerned.get(key)
  if (found === undefined)
    concerned.set(key, (found = parts.filter(({ reads }) => [...kinds].some((kind) => reads.has(kind)))))
  return found
}

/** Reads some parts of one subject and writes the outcome codes of the rules about them. */
export const judgeParts = (
  { columns }: Reading,
  parts: ReadonlyArray<Part>,
  { terms }: RulesFor,
  state: unknown,
  day: PlainDate,
  codes: Uint8Array
): void => {
  for (const { about, facts, rules } of parts) {
    const read = about.read(state, day, terms).facts as Readonly<Record<string, number>>
    for (const [name, column] of facts) columns[column]![0] = read[name]!
    for (const [place, rule] of rules) codes[place] = codeOf(rule, { size: 1, columns }, 0)
  }
}
