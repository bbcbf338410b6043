import { Result, Schema } from "effect"
import { command, put } from "../../journal/Command.ts"
import { one } from "../../journal/Read.ts"
import { AlreadyExists, FutureDay } from "../../journal/Refusals.ts"
import { DivisionCode } from "../../kernel/DivisionCode.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { Voided } from "../../kernel/Voided.ts"
import { NotHeld } from "../../office/StaffRefusals.ts"
import {
  BureauLayer,
  DualLayer,
  type LeadershipEntry,
  leadershipId,
  LeadershipLayer,
  partyLeadership
} from "./PartyLeadership.ts"

const inCounty = { county: DivisionCode }

const isEntry = (entry: LeadershipEntry, layer: LeadershipLayer, from: PlainDate): boolean =>
  entry.layer === layer && entry.from === from && entry.voided === undefined

/** Records who leads on a layer of a county's chain from a day on (1.3.1); the entry before holds up to then. */
export const recordLeadership = command("party.recordLeadership", {
  permission: "party.write",
  input: Schema.Union([
    Schema.Struct({ ...inCounty, ...DualLayer.fields }),
    Schema.Struct({ ...inCounty, ...BureauLayer.fields })
  ]),
  result: Schema.Struct({ county: DivisionCode, layer: LeadershipLayer }),
  queue: ({ county }) => leadershipId(county),
  facts: ({ county }, read) => read.all({ leadership: one(partyLeadership, leadershipId(county)) }),
  target: (_, { county }) => ({ county }),
  decide: ({ leadership }, { county, ...entry }, { today }) => {
    const id = leadershipId(county)
    if (entry.from > today)
      return Result.fail(new FutureDay({ path: "$.from", found: entry.from, latest: today }))
    const entries = leadership?.entries ?? []
    if (entries.some((other) => isEntry(other, entry.layer, entry.from)))
      return Result.fail(new AlreadyExists({ path: "$.from", ref: partyLeadership.ref(id) }))
    return Result.succeed({
      writes: [put(partyLeadership, id, { county, entries: [...entries, entry] })],
      result: { county, layer: entry.layer }
    })
  }
})

/** Voids an entry of the chain that was made by mistake, with the reason; the one before it holds again. */
export const voidLeadership = command("party.voidLeadership", {
  permission: "party.write",
  input: Schema.Struct({
    ...inCounty,
    layer: LeadershipLayer,
    from: PlainDate,
    reason: Voided.fields.reason
  }),
  result: Schema.Struct({ county: DivisionCode, layer: LeadershipLayer }),
  queue: ({ county }) => leadershipId(county),
  facts: ({ county }, read) => read.all({ leadership: one(partyLeadership, leadershipId(county)) }),
  target: (_, { county }) => ({ county }),
  decide: ({ leadership }, { county, layer, from, reason }, { today }) => {
    const wrong = leadership?.entries.find((entry) => isEntry(entry, layer, from))
    if (leadership === undefined || wrong === undefined)
      return Result.fail(new NotHeld({ path: "$.layer", what: layer }))
    const entries = leadership.entries.map((entry) =>
      entry === wrong ? { ...entry, voided: { reason, on: today } } : entry
    )
    return Result.succeed({
      writes: [put(partyLeadership, leadershipId(county), { county, entries })],
      result: { county, layer }
    })
  }
})
