import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { compile, type CompiledRulebook } from "./Compile.ts"
import type { SubjectKind } from "./Finding.ts"
import type { Parameter } from "./Parameter.ts"
import { profileOf, termsFor } from "./Profile.ts"
import { type Rulebook, rulebookFor } from "./Rulebook.ts"
import type { Terms } from "./Terms.ts"

/** What a rulebook says of one kind of subject in one county, by the rules of one day. */
export interface RulesFor {
  /** Its part about them, with what the county adds. */
  readonly own: Rulebook
  /** The parameters as they hold there. */
  readonly terms: Terms
  readonly compiled: CompiledRulebook
}

/** Of one rulebook so many are kept: a few days that are asked about, times the profiles of a city's counties. */
const keptMax = 256

/** They follow from a rulebook, which is immutable, and from their key; dropped, they are made again. */
const kept = new WeakMap<Rulebook, Map<string, RulesFor>>()

/** Each parameter is looked up once: a fact sheet asks for the same ones for every subject. */
const remembering = (terms: Terms): Terms => {
  const known = new Map<Parameter, ReturnType<Terms>>()
  return (of) => {
    if (!known.has(of)) known.set(of, terms(of))
    return known.get(of)
  }
}

const make = (
  rulebook: Rulebook,
  kind: SubjectKind,
  county: DivisionCode | undefined,
  rulesAt: PlainDate
): RulesFor => {
  const own = rulebookFor(rulebook, kind, { county, rulesAt })
  const terms = remembering(termsFor(rulebook, county, rulesAt))
  return { own, terms, compiled: compile(own, rulesAt, terms) }
}

/** The rules for a kind of subject in a county on a day, compiled once. Counties without a profile share theirs. */
export const rulesFor = (
  rulebook: Rulebook,
  kind: SubjectKind,
  county: DivisionCode | undefined,
  rulesAt: PlainDate
): RulesFor => {
  let known = kept.get(rulebook)
  if (known === undefined) kept.set(rulebook, (known = new Map<string, RulesFor>()))
  const settled = profileOf(rulebook, county)?.county
  const key = `${kind} ${settled ?? ""} ${rulesAt}`
  let found = known.get(key)
  if (found !== undefined) return found
  found = make(rulebook, kind, settled, rulesAt)
  if (known.size >= keptMax) {
    const [oldest] = known.keys()
    known.delete(oldest!)
  }
  known.set(key, found)
  return found
}
