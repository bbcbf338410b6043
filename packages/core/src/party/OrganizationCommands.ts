import { Effect, Result, Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { command, put } from "../journal/Command.ts"
import { holder, one } from "../journal/Read.ts"
import { AlreadyExists, DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import type { Ref } from "../journal/Ref.ts"
import { type LegalServiceOffice, office as officeKind, OfficeId } from "../office/Office.ts"
import { forbiddenSpan } from "./joint/CrossCounty.ts"
import {
  Ground,
  organizationClaim,
  type PartyOrganization,
  partyOrganization,
  PartyOrganizationId,
  type Unit
} from "./PartyOrganization.ts"

const described = {
  name: RequiredText(120),
  superior: RequiredText(120),
  foundedOn: PlainDate,
  id: Schema.optionalKey(PartyOrganizationId)
}

/** 成员单位, as an input names one. */
export const JointUnit = Schema.Union([
  Schema.Struct({ kind: Schema.Literal("office"), office: OfficeId }),
  Schema.Struct({ kind: Schema.Literal("judicialOffice"), name: RequiredText(60) })
])

/** What tells one unit from another. */
export const unitKey = (unit: typeof JointUnit.Type): string =>
  unit.kind === "office" ? unit.office : unit.name

const distinctUnits = Schema.makeFilter(
  (units: ReadonlyArray<typeof JointUnit.Type>) =>
    units.length >= 2 && new Set(units.map(unitKey)).size === units.length,
  expectation("两个以上互不相同的成员单位", "two or more different units")
)

/** What founding takes: an independent branch has one office, a joint branch its units, its lead and its ground. */
export const FoundInput = Schema.Union([
  Schema.Struct({ form: Schema.Literal("independentBranch"), office: OfficeId, ...described }),
  Schema.Struct({
    form: Schema.Literal("jointBranch"),
    units: Schema.Array(JointUnit).check(distinctUnits),
    lead: Schema.optionalKey(OfficeId),
    ground: Ground,
    ...described
  })
])
type FoundInput = typeof FoundInput.Type

const officesOf = (input: FoundInput): ReadonlyArray<OfficeId> =>
  input.form === "independentBranch"
    ? [input.office]
    : input.units.flatMap((unit) => (unit.kind === "office" ? [unit.office] : []))

/** Where an office stands in the input. */
const pathOf = (input: FoundInput, id: OfficeId): string =>
  input.form === "independentBranch"
    ? "$.office"
    : `$.units[${input.units.findIndex((unit) => unit.kind === "office" && unit.office === id)}].office`

/** The office in whose county the organization stands. */
const leadOf = (input: FoundInput): OfficeId | undefined =>
  input.form === "independentBranch" ? input.office : (input.lead ?? officesOf(input)[0])

const unitsOf = (input: FoundInput): ReadonlyArray<Unit> => {
  const from = input.foundedOn
  return input.form === "independentBranch"
    ? [{ kind: "office", office: input.office, from }]
    : input.units.map((unit) => ({ ...unit, from }))
}

const foundName = "party.found"

interface Facts {
  readonly offices: Readonly<Record<string, LegalServiceOffice | undefined>>
  readonly organizations: Readonly<Record<string, Ref | undefined>>
  readonly existing: PartyOrganization | undefined
}

/** The same joint branch with other units: what would be lawful instead. */
const withOtherUnits = (input: FoundInput) => {
  if (input.form === "independentBranch") return []
  const { units: _, ...rest } = input
  return [{ command: foundName, input: rest, missing: ["units"] }]
}

/** Founds a Party organization (1.4.1, 1.4.2). An office is in one organization at a time. */
export const foundOrganization = command(foundName, {
  permission: "party.write",
  input: FoundInput,
  result: Schema.Struct({ organization: PartyOrganizationId }),
  facts: (input, read) =>
    Effect.gen(function* () {
      const ids = officesOf(input)
      const offices = yield* read.all(Object.fromEntries(ids.map((id) => [id, one(officeKind, id)])))
      const organizations = yield* read.all(
        Object.fromEntries(ids.map((id) => [id, holder(organizationClaim(id))]))
      )
      const { existing } = yield* read.all({ existing: one(partyOrganization, input.id ?? "po_0") })
      return { offices, organizations, existing } satisfies Facts
    }),
  target: ({ offices }: Facts, input) => {
    const lead = leadOf(input)
    const county = lead === undefined ? undefined : offices[lead]?.county
    return county && { county }
  },
  decide: ({ offices, organizations, existing }: Facts, input, { today, newId, rulebook }) => {
    const lead = leadOf(input)
    const ids = officesOf(input)
    for (const id of ids) {
      const path = pathOf(input, id)
      if (offices[id] === undefined)
        return Result.fail(new UnknownReference({ path, ref: officeKind.ref(id) }))
      const present = organizations[id]
      if (present !== undefined) return Result.fail(new AlreadyExists({ path, ref: present }))
      if (input.foundedOn < offices[id].since) {
        return Result.fail(
          new DayTooEarly({ path: "$.foundedOn", found: input.foundedOn, earliest: offices[id].since })
        )
      }
    }
    if (lead === undefined || !ids.includes(lead)) {
      return Result.fail(new UnknownReference({ path: "$.lead", ref: officeKind.ref(lead ?? "") }))
    }
    if (existing !== undefined && input.id !== undefined) {
      return Result.fail(new AlreadyExists({ path: "$.id", ref: partyOrganization.ref(input.id) }))
    }
    const { name, superior, foundedOn, form } = input
    if (foundedOn > today)
      return Result.fail(new FutureDay({ path: "$.foundedOn", found: foundedOn, latest: today }))
    const { county } = offices[lead] as LegalServiceOffice
    const refusal = forbiddenSpan(rulebook, {
      command: foundName,
      county,
      offices: ids.map((id) => offices[id]!.county),
      day: foundedOn,
      lawful: withOtherUnits(input)
    })
    if (refusal) return Result.fail(refusal)
    const id = input.id ?? (newId("po") as PartyOrganizationId)
    const leads = form === "independentBranch" ? lead : input.lead
    const body: PartyOrganization = {
      name,
      county,
      form,
      units: unitsOf(input),
      leads: leads === undefined ? [] : [{ office: leads, from: foundedOn }],
      ...(form === "jointBranch" && { ground: input.ground }),
      superior,
      foundedOn,
      heads: [],
      leaders: [],
      liaisons: []
    }
    return Result.succeed({ writes: [put(partyOrganization, id, body)], result: { organization: id } })
  }
})
