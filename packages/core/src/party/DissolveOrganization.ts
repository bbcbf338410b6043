import { Effect, Result, Schema } from "effect"
import { addDays, PlainDate } from "../kernel/PlainDate.ts"
import { command } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay } from "../journal/Refusals.ts"
import { knownUntil, latestOf } from "../office/CrossAppointments.ts"
import { earliestEnd, ended, onOrganization, rostersOf, writesEnding } from "./PartyPosts.ts"
import { partyOrganization, PartyOrganizationId } from "./PartyOrganization.ts"
import { standing } from "./UnitStaff.ts"

/**
 * Dissolves a Party organization (撤销党组织). From `dissolvedOn` on it no longer stands: units, lead, head, leaders,
 * liaisons and the cross-appointments that rest on them end the day before, in one act.
 */
export const dissolveOrganization = command("party.dissolve", {
  permission: "party.write",
  input: Schema.Struct({ organization: PartyOrganizationId, dissolvedOn: PlainDate }),
  result: Schema.Struct({ organization: PartyOrganizationId }),
  queue: ({ organization }) => organization,
  facts: ({ organization: id }, read) =>
    Effect.gen(function* () {
      const { organization } = yield* read.all({ organization: one(partyOrganization, id) })
      const { units = [], heads = [], leaders = [] } = organization ?? {}
      const offices = [...units.filter((unit) => unit.kind === "office"), ...heads, ...leaders]
      const rosters = yield* rostersOf(
        read,
        offices.map(({ office }) => office)
      )
      return { organization, rosters }
    }),
  target: ({ organization }) => organization && { county: organization.county },
  decide: ({ organization: found, rosters }, { organization: id, dissolvedOn }, { today }) => {
    const stands = standing(found, id)
    if (Result.isFailure(stands)) return Result.fail(stands.failure)
    const organization = stands.success
    if (dissolvedOn > today)
      return Result.fail(new FutureDay({ path: "$.dissolvedOn", found: dissolvedOn, latest: today }))
    const { foundedOn, units, leads, heads, leaders, liaisons } = organization
    const held = [...units, ...leads, ...heads, ...leaders, ...liaisons].map(knownUntil)
    const rests = onOrganization(id)
    const earliest = addDays(earliestEnd(latestOf(foundedOn, ...held), rosters, rests), 1)
    if (dissolvedOn < earliest)
      return Result.fail(new DayTooEarly({ path: "$.dissolvedOn", found: dissolvedOn, earliest }))
    const lastDay = addDays(dissolvedOn, -1)
    const next = {
      ...organization,
      dissolvedOn,
      units: ended(units, lastDay),
      leads: ended(leads, lastDay),
      heads: ended(heads, lastDay),
      leaders: ended(leaders, lastDay),
      liaisons: ended(liaisons, lastDay)
    }
    return Result.succeed({
      writes: writesEnding(id, next, rosters, rests, lastDay),
      result: { organization: id }
    })
  }
})
