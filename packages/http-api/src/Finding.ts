import { factUnits, hindrances, LawfulAct, ProofLine, subjectKinds } from "@jiceng/core"
import { Schema } from "effect"
import { Bilingual } from "./Bilingual.ts"
import { Outcome } from "./Outcome.ts"

/** One line of a proof with the words for its fact. A fact in `fen` is text, an unknown one null. */
export const Condition = Schema.Struct({
  ...ProofLine.fields,
  label: Bilingual,
  unit: Schema.Literals(factUnits)
})

/** What one rule says of one office, Party organization or committee, with its proof, its clause in words and what would put it right. */
export const Finding = Schema.Struct({
  clause: Schema.String,
  /** 池司通〔2020〕2号 一(三). */
  citation: Schema.String,
  /** The clause's own text. */
  text: Bilingual,
  /** What the rule demands, in one sentence. */
  title: Bilingual,
  rule: Schema.String,
  revision: Schema.Int,
  force: Schema.Literals(["must", "should", "may"]),
  subject: Schema.Struct({ kind: Schema.Literals(subjectKinds), id: Schema.String, name: Schema.String }),
  outcome: Outcome,
  conditions: Schema.Array(Condition),
  /** The records that the facts came from. */
  evidence: Schema.Array(Schema.String),
  /** Lawful acts that would clear it; `missing` names what a person has to choose. */
  remedies: Schema.Array(LawfulAct),
  /** Of a violation: why no act alone can clear it, what comes next, and what keeps open periods clean. */
  hindrance: Schema.optionalKey(
    Schema.Struct({
      why: Schema.Literals(hindrances),
      words: Bilingual,
      next: Bilingual,
      acts: Schema.Array(LawfulAct)
    })
  )
})
