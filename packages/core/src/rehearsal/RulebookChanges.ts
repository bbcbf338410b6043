import { canonicalJson } from "../journal/Canonical.ts"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Citation } from "../norm/LocalId.ts"
import { termsFor } from "../norm/Profile.ts"
import type { Rule } from "../norm/Rule.ts"
import type { Rulebook } from "../norm/Rulebook.ts"

/** A rule or a duty that one rulebook has and the other hasn't, or has otherwise. */
export interface RuleChange {
  readonly change: "added" | "removed" | "revised"
  readonly what: "rule" | "duty"
  readonly id: string
  readonly clause: Citation
}

/** A parameter whose value on the day differs: for all, or for the county that is named. Absent where it isn't in force. */
export interface ParameterChange {
  readonly parameter: string
  readonly clause: Citation
  readonly county?: DivisionCode
  readonly before?: number | string
  readonly after?: number | string
}

/** What differs between two rulebooks, whatever the register holds. */
export interface RulebookChanges {
  readonly clauses: ReadonlyArray<Citation>
  readonly rules: ReadonlyArray<RuleChange>
  readonly parameters: ReadonlyArray<ParameterChange>
}

interface Entry {
  readonly what: RuleChange["what"]
  readonly id: string
  readonly clause: Citation
  readonly says: string
}

const ruleEntry = ({ id, clause, revision, applies, requires, awaits, recommends }: Rule): Entry => ({
  what: "rule",
  id,
  clause,
  says: canonicalJson({ revision, applies, requires, awaits, recommends })
})

const entriesOf = ({ rules, duties }: Rulebook): ReadonlyArray<Entry> => [
  ...rules.map(ruleEntry),
  ...duties.map(({ clause, name, revision, cadence }): Entry => ({
    what: "duty",
    id: name,
    clause,
    says: canonicalJson({ revision, cadence })
  }))
]

const ruleChanges = (a: Rulebook, b: Rulebook): ReadonlyArray<RuleChange> => {
  const key = ({ what, id }: Entry): string => `${what} ${id}`
  const was = new Map(entriesOf(a).map((one) => [key(one), one]))
  const is = new Map(entriesOf(b).map((one) => [key(one), one]))
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name): ReadonlyArray<RuleChange> => {
    const [before, after] = [was.get(name), is.get(name)]
    if (before?.says === after?.says) return []
    const { what, id, clause } = (after ?? before)!
    return [
      {
        change: before === undefined ? "added" : after === undefined ? "removed" : "revised",
        what,
        id,
        clause
      }
    ]
  })
}

const parameterChanges = (a: Rulebook, b: Rulebook, day: PlainDate): ReadonlyArray<ParameterChange> => {
  const known = new Map([...a.parameters, ...b.parameters].map((of) => [of.id, of]))
  const counties = new Set([...a.profiles, ...b.profiles].map(({ county }) => county))
  const declared = ({ parameters }: Rulebook, id: string): boolean => parameters.some((of) => of.id === id)
  return [undefined, ...counties].flatMap((county) =>
    [...known.values()].flatMap((of): ReadonlyArray<ParameterChange> => {
      const before = declared(a, of.id) ? termsFor(a, county, day)(of) : undefined
      const after = declared(b, of.id) ? termsFor(b, county, day)(of) : undefined
      if (before === after) return []
      return [
        {
          parameter: of.id,
          clause: of.clause,
          ...(county !== undefined && { county }),
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after })
        }
      ]
    })
  )
}

/** What differs between two rulebooks on a day: rules, duties, parameters, and the clauses that they stand on. */
export const rulebookChanges = (a: Rulebook, b: Rulebook, day: PlainDate): RulebookChanges => {
  const rules = ruleChanges(a, b)
  const parameters = parameterChanges(a, b, day)
  return { clauses: [...new Set([...rules, ...parameters].map(({ clause }) => clause))], rules, parameters }
}
