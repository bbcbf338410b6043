import { CityCode, CommitteeId, DisciplinaryCommittee, PlainDate, Quality, Sector } from "@jiceng/core"
import { Schema } from "effect"
import { basis } from "./Basis.ts"
import { Bilingual } from "./Bilingual.ts"
import { Finding } from "./Finding.ts"
import { NamedPerson } from "./Staff.ts"

const { name, constitutedOn, dissolvedOn, succeededBy } = DisciplinaryCommittee.fields

/** A quality of a member on the day; `by` and `on` are absent while nobody has attested it. */
export const AttestedQuality = Schema.Struct({
  quality: Quality,
  words: Bilingual,
  by: Schema.optionalKey(Schema.String),
  on: Schema.optionalKey(PlainDate)
})

/** One member on the day: the department headed, the four qualities, since when. */
export const Seat = Schema.Struct({
  no: Schema.Int,
  member: NamedPerson,
  organ: Schema.String,
  department: Schema.String,
  headsSince: PlainDate,
  /** Whether the member heads the department on the day. */
  heads: Schema.Boolean,
  /** The first day on which the member no longer headed it; absent until that day has come. */
  ceasedHeading: Schema.optionalKey(PlainDate),
  qualities: Schema.Array(AttestedQuality),
  since: PlainDate,
  /** The last day of a seat that is known to end; nothing can be done about it any more. */
  until: Schema.optionalKey(PlainDate)
})

/** The members of one sector; `lacking` tells that there are fewer than there have to be. */
export const SectorSeats = Schema.Struct({
  sector: Sector,
  words: Bilingual,
  lacking: Schema.Boolean,
  seats: Schema.Array(Seat)
})

/** The committee of a city in short, with how it stands on the day in words. */
const CommitteeInShort = Schema.Struct({
  id: CommitteeId,
  name,
  city: Schema.Struct({ code: CityCode, name: Bilingual }),
  constitutedOn,
  words: Bilingual
})

/** A committee that stands on the day: each of the three sectors, and every finding. */
export const Committee = Schema.Struct({
  ...CommitteeInShort.fields,
  /** How many members it has. */
  size: Schema.Int,
  sectors: Schema.Array(SectorSeats),
  findings: Schema.Array(Finding)
})

/** A committee that doesn't stand on the day: not constituted by then, or dissolved. */
export const OtherCommittee = Schema.Struct({
  ...CommitteeInShort.fields,
  standing: Schema.Literals(["notConstituted", "dissolved"]),
  dissolvedOn,
  succeededBy
})

/** 惩戒委员会 on one day: the committees of the register that the actor may read. */
export const CommitteeDetail = Schema.Struct({
  ...basis,
  committees: Schema.Array(Committee),
  others: Schema.Array(OtherCommittee),
  /** What has to be attested of each member. */
  qualities: Schema.Array(Schema.Struct({ quality: Quality, words: Bilingual }))
})
