import { expectation, factUnits, localIdPattern, parameterUnits, PlainDate } from "@jiceng/core"
import { Schema } from "effect"
import { RulebookName } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"

const clausePattern = /^[0-9]{1,3}(?:\.[0-9]{1,2}){1,3}[a-z]?$/u

/**
 * A clause by its id, such as 1.3.3 or 1.5.1a, or a county's own provision. Anything longer could be personal data, and
 * isn't repeated.
 */
export const ClauseParams = Schema.Struct({
  id: Schema.String.check(
    Schema.isPattern(
      new RegExp(`${clausePattern.source}|${localIdPattern.source}`, "u"),
      expectation("条款编号，如 1.3.3", "the id of a clause, such as 1.3.3")
    )
  )
})

/** A condition of a rule: a fact held against a parameter or a fixed value. */
export const RuleCondition = Schema.Struct({
  fact: Schema.String,
  label: Bilingual,
  unit: Schema.Literals(factUnits),
  operator: Schema.Literals(["atLeast", "below", "equal"]),
  against: Schema.Union([
    Schema.Struct({ parameter: Schema.String }),
    Schema.Struct({ value: Schema.Union([Schema.Finite, Schema.String, Schema.Boolean, Schema.Null]) })
  ])
})

/** A rule: when it applies, what it requires, what may still come in its period, what it recommends. */
export const ClauseRule = Schema.Struct({
  id: Schema.String,
  title: Bilingual,
  revision: Schema.Int,
  applies: Schema.Array(RuleCondition),
  requires: Schema.Array(RuleCondition),
  awaits: Schema.Array(RuleCondition),
  recommends: Schema.Array(RuleCondition)
})

/** A number of the document with the days from which it holds. */
export const ClauseParameter = Schema.Struct({
  id: Schema.String,
  clause: Schema.String,
  unit: Schema.Literals(parameterUnits),
  label: Bilingual,
  /** Names of a `choice` by its number. */
  codes: Schema.optionalKey(Schema.Array(Schema.String)),
  values: Schema.Array(
    Schema.Struct({ since: PlainDate, value: Schema.Union([Schema.Finite, Schema.String]) })
  ),
  /** Whether a county may set it otherwise, since the text leaves it open. */
  open: Schema.Boolean
})

/** A clause and everything that the rulebook makes of it. */
export const ClauseDetail = Schema.Struct({
  rulebook: RulebookName,
  id: Schema.String,
  ref: Schema.String,
  citation: Schema.String,
  text: Bilingual,
  force: Schema.Literals(["must", "should", "may"]),
  kinds: Schema.Array(Schema.Literals(["rule", "invariant", "duty", "workflow", "record", "guidance"])),
  rules: Schema.Array(ClauseRule),
  parameters: Schema.Array(ClauseParameter),
  invariants: Schema.Array(
    Schema.Struct({
      sort: Schema.Literals(["structural", "normative"]),
      title: Bilingual,
      refusedBy: Schema.Array(Schema.String)
    })
  ),
  interpretations: Schema.Array(
    Schema.Struct({
      clauses: Schema.Array(Schema.String),
      question: Bilingual,
      reading: Bilingual,
      settledBy: Bilingual,
      parameter: Schema.optionalKey(Schema.String)
    })
  ),
  /** Why no program judges it, where none does. */
  notEnforced: Schema.optionalKey(Bilingual)
})
