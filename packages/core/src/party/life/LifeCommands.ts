import { Effect, Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { AlreadyVoid, DayTooEarly, FutureDay, UnknownReference } from "../../journal/Refusals.ts"
import { holdsOn } from "../../kernel/Period.ts"
import { Voided } from "../../kernel/Voided.ts"
import { NotAUnit } from "../HeadRefusals.ts"
import { type JointUnit, unitKey } from "../OrganizationCommands.ts"
import { partyOrganization, type Unit } from "../PartyOrganization.ts"
import { OrganizationalLife, organizationalLife, OrganizationalLifeId } from "./OrganizationalLife.ts"

const { organization, on, topic, units } = OrganizationalLife.fields

const isSame = (unit: Unit, named: typeof JointUnit.Type): boolean =>
  unit.kind === named.kind && unitKey(unit) === unitKey(named)

/** Records an activity of organizational life with the units that attended (1.4.9); they are units on that day. */
export const recordOrganizationalLife = command("party.recordOrganizationalLife", {
  permission: "party.write",
  input: Schema.Struct({ organization, on, topic, units }),
  result: Schema.Struct({ life: OrganizationalLifeId }),
  queue: (input) => input.organization,
  facts: (input, read) => read.all({ organization: one(partyOrganization, input.organization) }),
  target: (facts) => facts.organization && { county: facts.organization.county },
  decide: (facts, input, { today, newId }) => {
    const subject = facts.organization
    if (subject === undefined || (subject.dissolvedOn !== undefined && subject.dissolvedOn <= input.on)) {
      return Result.fail(
        new UnknownReference({ path: "$.organization", ref: partyOrganization.ref(input.organization) })
      )
    }
    if (input.on > today) return Result.fail(new FutureDay({ path: "$.on", found: input.on, latest: today }))
    if (input.on < subject.foundedOn)
      return Result.fail(new DayTooEarly({ path: "$.on", found: input.on, earliest: subject.foundedOn }))
    const present = subject.units.filter((unit) => holdsOn(unit, input.on))
    const stranger = input.units.findIndex((named) => !present.some((unit) => isSame(unit, named)))
    if (stranger >= 0) {
      return Result.fail(
        new NotAUnit({
          path: `$.units[${stranger}]`,
          office: unitKey(input.units[stranger]!),
          organization: input.organization
        })
      )
    }
    const id = newId("ol") as OrganizationalLifeId
    return Result.succeed({ writes: [put(organizationalLife, id, input)], result: { life: id } })
  }
})

/** Voids an activity that was recorded by mistake, with the reason. */
export const voidOrganizationalLife = command("party.voidOrganizationalLife", {
  permission: "party.write",
  input: Schema.Struct({ life: OrganizationalLifeId, reason: Voided.fields.reason }),
  result: Schema.Struct({ life: OrganizationalLifeId }),
  queue: (input) => input.life,
  facts: (input, read) =>
    Effect.gen(function* () {
      const { life } = yield* read.all({ life: one(organizationalLife, input.life) })
      if (life === undefined) return undefined
      return { life, ...(yield* read.all({ organization: one(partyOrganization, life.organization) })) }
    }),
  target: (facts) => facts?.organization && { county: facts.organization.county },
  decide: (facts, { life: id, reason }, { today }) => {
    const ref = organizationalLife.ref(id)
    if (facts === undefined) return Result.fail(new UnknownReference({ path: "$.life", ref }))
    if (facts.life.voided !== undefined) return Result.fail(new AlreadyVoid({ path: "$.life", ref }))
    return Result.succeed({
      writes: [put(organizationalLife, id, { ...facts.life, voided: { reason, on: today } })],
      result: { life: id }
    })
  }
})
