import { Effect, Result, Schema } from "effect"
import { PlainDate } from "../kernel/PlainDate.ts"
import { command } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { NotHeld } from "../office/StaffRefusals.ts"
import { PersonId } from "../practitioner/Person.ts"
import { AppointHead, appointHeadName } from "./HeadOrder.ts"
import { headFacts, type HeadFacts, nameHead } from "./NameHead.ts"
import { earliestEnd, ended, onPartyPost, rostersOf, writesEnding } from "./PartyPosts.ts"
import { partyOrganization, PartyOrganizationId } from "./PartyOrganization.ts"

/**
 * Names the head of a Party organization (任命党组织负责人). Refused out of order (1.3.3 → 1.3.4 → 1.3.5), naming
 * the clause and the lawful candidates; within a step any of them is lawful. The head before ends the day before,
 * and with that post the cross-appointment that rests on it (1.5.3).
 */
export const appointHead = command(appointHeadName, {
  permission: "party.write",
  input: AppointHead,
  result: Schema.Struct({ organization: PartyOrganizationId, person: PersonId }),
  queue: ({ organization }) => organization,
  facts: headFacts,
  target: ({ organization }: HeadFacts) => organization && { county: organization.county },
  decide: (facts: HeadFacts, input, context) =>
    Result.map(nameHead(facts, input, context), ({ organization, rests, lastDay }) => ({
      writes: writesEnding(input.organization, organization, facts.former, rests, lastDay),
      result: { organization: input.organization, person: input.person }
    }))
})

/**
 * Ends a head's appointment; `on` is the last day, also of the cross-appointment that rests on it. Having no head is
 * a finding, never a refusal.
 */
export const endHead = command("party.endHead", {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, on: PlainDate }),
  result: Schema.Struct({ organization: PartyOrganizationId }),
  queue: ({ organization }) => organization,
  facts: ({ organization: id }, read) =>
    Effect.gen(function* () {
      const { organization } = yield* read.all({ organization: one(partyOrganization, id) })
      const rosters = yield* rostersOf(read, organization?.heads.map(({ office }) => office) ?? [])
      return { organization, rosters }
    }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization, rosters }, { organization: id, on }, { today }) => {
    if (organization === undefined) {
      return Result.fail(new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(id) }))
    }
    const current = organization.heads.find(({ to }) => to === undefined)
    if (current === undefined) return Result.fail(new NotHeld({ path: "$.organization", what: "partyHead" }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    const rests = onPartyPost(id, current.person, "partyHead")
    const earliest = earliestEnd(current.from, rosters, rests)
    if (on < earliest) return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest }))
    const next = { ...organization, heads: ended(organization.heads, on) }
    return Result.succeed({
      writes: writesEnding(id, next, rosters, rests, on),
      result: { organization: id }
    })
  }
})
