import { Schema } from "effect"
import { contains, type DivisionCode } from "../kernel/DivisionCode.ts"
import type { ClauseId } from "../norm/Clause.ts"
import type { Condition } from "../norm/Condition.ts"
import type { Observed } from "../norm/Fact.ts"
import { ProofLine } from "../norm/Refused.ts"
import type { Actor, Tier } from "./Actor.ts"
import { messageOf } from "../words/Explain.ts"

/** Whom an act concerns: what jurisdiction and posts are held against. */
export interface Target {
  readonly county?: DivisionCode
  readonly office?: string
}

/**
 * One way to hold a permission: a tier within its jurisdiction, or a post in the office itself. Clause 2.4 lets an
 * office's people act on their own office only.
 */
interface Grant {
  readonly tier: Tier
  readonly posts?: ReadonlyArray<string>
}

const authority: ReadonlyArray<Grant> = [{ tier: "city" }, { tier: "county" }]
const watchers: ReadonlyArray<Grant> = [...authority, { tier: "judicialOffice" }]
const management: ReadonlyArray<Grant> = [{ tier: "office", posts: ["director", "principalManager"] }]

/** Who may do what (二): one line for each permission. What is not granted here is refused. */
export const permissions = {
  "register.read": { grants: [...watchers, { tier: "office" }], clauses: ["2.1", "2.2", "2.3", "2.4"] },
  "register.import": { grants: [{ tier: "city" }], clauses: ["2.1"] },
  "register.export": { grants: [{ tier: "city" }], clauses: ["2.1"] },
  "plan.write": { grants: [{ tier: "city" }], clauses: ["2.1"] },
  "standard.write": { grants: [{ tier: "city" }], clauses: ["2.1"] },
  "award.write": { grants: authority, clauses: ["2.1", "2.2"] },
  "bureau.record": { grants: authority, clauses: ["2.1", "2.2"] },
  "supervision.assign": { grants: authority, clauses: ["2.1", "2.2"] },
  "supervision.write": { grants: watchers, clauses: ["2.1", "2.2", "2.3"] },
  "office.write": { grants: authority, clauses: ["2.1", "2.2"] },
  "office.record": { grants: [...authority, ...management], clauses: ["2.1", "2.2", "2.4"] },
  "application.file": { grants: [...authority, ...management], clauses: ["2.1", "2.2", "2.4"] },
  "application.examine": { grants: authority, clauses: ["2.1", "2.2"] },
  "application.consent": { grants: [{ tier: "county" }], clauses: ["2.2"] },
  "application.decide": { grants: authority, clauses: ["2.1", "2.2"] },
  "person.write": { grants: authority, clauses: ["2.1", "2.2"] },
  "staff.write": { grants: authority, clauses: ["2.1", "2.2"] },
  "party.write": { grants: authority, clauses: ["1.3.1", "2.2"] },
  "fund.write": { grants: [{ tier: "county" }, ...management], clauses: ["2.2", "2.4"] },
  "fund.correct": { grants: [{ tier: "county" }], clauses: ["2.2"] },
  "charter.approve": { grants: [{ tier: "city" }], clauses: ["2.1"] },
  "committee.read": { grants: authority, clauses: ["2.1", "2.2"] },
  "committee.write": { grants: [{ tier: "city" }], clauses: ["2.1", "4.5.1"] }
} as const satisfies Record<string, { grants: ReadonlyArray<Grant>; clauses: ReadonlyArray<ClauseId> }>

export type Permission = keyof typeof permissions

/** Whether an actor may act, with the proof that a finding would have. */
export interface Access {
  readonly allowed: boolean
  readonly conditions: ReadonlyArray<Condition>
}

const condition = (what: string, shown: Observed, required: Observed, met: boolean): Condition => ({
  what,
  operator: "equal",
  observed: shown,
  required,
  met
})

/** Judges an actor against a permission: tier, then jurisdiction or own office, then post. Pure. */
export const access = (actor: Actor, permission: Permission, target: Target): Access => {
  const { grants } = permissions[permission] as { readonly grants: ReadonlyArray<Grant> }
  const grant = grants.find(({ tier }) => tier === actor.tier)
  const tiers = [...new Set(grants.map(({ tier }) => tier))].join("|")
  const conditions = [condition("actorTier", actor.tier, tiers, grant !== undefined)]
  if (actor.tier === "office") {
    const own = actor.posts.filter(({ office }) => office === target.office)
    conditions.push(condition("ownOffice", own.length > 0, true, own.length > 0))
    if (grant?.posts !== undefined) {
      const post = own.find((held) => grant.posts!.includes(held.post))?.post
      conditions.push(
        condition("post", post ?? own[0]?.post ?? null, grant.posts.join("|"), post !== undefined)
      )
    }
  } else {
    // What has no county yet, such as a person before joining, is open to every tier that holds the permission.
    const inside =
      target.county === undefined ||
      (actor.jurisdiction !== undefined && contains(actor.jurisdiction, target.county))
    conditions.push(condition("jurisdiction", actor.jurisdiction ?? null, target.county ?? "*", inside))
  }
  return { allowed: conditions.every(({ met }) => met === true), conditions }
}

/** The actor may not do this; `conditions` shows which part of the permission is missing. */
export class Forbidden extends Schema.TaggedError<Forbidden>()("Forbidden", {
  permission: Schema.String,
  clauses: Schema.Array(Schema.String),
  conditions: Schema.Array(ProofLine)
}) {
  override get message(): string {
    return messageOf(this)
  }
}
