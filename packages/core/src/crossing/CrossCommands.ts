import { Result, Schema } from "effect"
import { endOn } from "../kernel/Period.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { command, type Put, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { recordId } from "../journal/RecordId.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { office as officeKind, OfficeId } from "../office/Office.ts"
import { officeRoster } from "../office/Roster.ts"
import { NotHeld } from "../office/StaffRefusals.ts"
import { headFacts, type HeadFacts } from "../party/NameHead.ts"
import { partyOrganization } from "../party/PartyOrganization.ts"
import { PersonId } from "../practitioner/Person.ts"
import { CrossAppoint, crossAppointed } from "./CrossAppoint.ts"

/**
 * Makes a cross-appointment (双向进入、交叉任职) in one act: its two entries stand together or not at all (1.5.3). The
 * person holds the post that the direction sets out from; the post on the side entered is made with it where it isn't
 * held yet, a head only in the order of 1.3.3 to 1.3.5. Only full members take the Party side.
 */
export const crossAppoint = command("party.crossAppoint", {
  permission: "party.write",
  input: CrossAppoint,
  result: Schema.Struct({ office: OfficeId, person: PersonId, crossAppointment: recordId("ca") }),
  queue: ({ office }) => office,
  facts: headFacts,
  target: ({ office }: HeadFacts) => office && { county: office.county },
  decide: (facts: HeadFacts, input, context) =>
    Result.map(crossAppointed(facts, input, context), ({ organization, rosters, roster }) => {
      const { office, person } = input
      const others = Object.entries(rosters).flatMap(([id, other]): ReadonlyArray<Put> =>
        id === office || other === undefined || other === facts.former[id]
          ? []
          : [put(officeRoster, id, other)]
      )
      const named: ReadonlyArray<Put> =
        organization === facts.organization ? [] : [put(partyOrganization, input.organization, organization)]
      return {
        writes: [put(officeRoster, office, roster), ...named, ...others],
        result: { office, person, crossAppointment: roster.crossAppointments.at(-1)!.id }
      }
    })
})

/** Ends a cross-appointment on both sides at once; `on` is the last day. The posts themselves go on. */
export const endCrossAppointment = command("party.endCrossAppointment", {
  permission: "party.write",
  input: Schema.Struct({ office: OfficeId, person: PersonId, on: PlainDate }),
  result: Schema.Struct({ office: OfficeId, person: PersonId, crossAppointment: recordId("ca") }),
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), roster: one(officeRoster, office) }),
  target: (facts) => facts.office && { county: facts.office.county },
  decide: ({ roster }, { office, person, on }, { today }) => {
    if (roster === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
    const current = roster.crossAppointments.find((pair) => pair.person === person && pair.to === undefined)
    if (current === undefined)
      return Result.fail(new NotHeld({ path: "$.person", person, what: "crossAppointment" }))
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < current.from)
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: current.from }))
    const crossAppointments = roster.crossAppointments.map((pair) =>
      pair === current ? { ...pair, ...endOn(pair, on) } : pair
    )
    return Result.succeed({
      writes: [put(officeRoster, office, { ...roster, crossAppointments })],
      result: { office, person, crossAppointment: current.id }
    })
  }
})
