import { Schema } from "effect"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { PersonId } from "../practitioner/Person.ts"

/** 委员所属系统: 人民法院, 公安机关, 司法行政机关. */
export const sectors = ["court", "publicSecurity", "justice"] as const
export const Sector = Schema.Literals(sectors)
export type Sector = typeof Sector.Type

/** 委员条件: 政治素质高, 业务能力强, 公道正派, 熟悉本行业. */
export const qualities = [
  "politicallySound",
  "professionallyAble",
  "uprightAndFair",
  "familiarWithTrade"
] as const
export const Quality = Schema.Literals(qualities)
export type Quality = typeof Quality.Type

/** 条件的注明: who attested a quality, and the day from which it counts as attested. */
export const QualityAttestation = Schema.Struct({ quality: Quality, by: RequiredText(60), on: PlainDate })
export type QualityAttestation = typeof QualityAttestation.Type

/** 不再任委员的事由: what happens to a member; nobody decides it against the committee's composition. */
export const EndCause = Schema.Literals(["retirement", "death", "reassignment", "resignation"])

/** 委员: the person, and the department of which organ they head. */
export const CommitteeMember = Schema.Struct({
  person: PersonId,
  sector: Sector,
  /** 机关. */
  organ: RequiredText(120),
  /** 相关部门. */
  department: RequiredText(120),
  headsSince: PlainDate,
  attestations: Schema.Array(QualityAttestation)
})
export type CommitteeMember = typeof CommitteeMember.Type

/** 委员席位: one member's time on the committee. A seat's number is never given again. */
export const CommitteeSeat = Schema.Struct({
  no: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 9999 })),
  ...CommitteeMember.fields,
  /** The first day on which the member no longer headed the department. */
  ceasedHeading: Schema.optionalKey(PlainDate),
  from: PlainDate,
  to: Schema.optionalKey(PlainDate),
  /** Absent on a seat that a successor took over. */
  cause: Schema.optionalKey(EndCause),
  voided: Schema.optionalKey(Voided)
})
export type CommitteeSeat = typeof CommitteeSeat.Type

/** Whether a member heads the department on a day, as far as is recorded. */
export const headsOn = (
  { headsSince, ceasedHeading }: { readonly headsSince: PlainDate; readonly ceasedHeading?: PlainDate },
  day: PlainDate
): boolean => headsSince <= day && (ceasedHeading === undefined || day < ceasedHeading)

/** The qualities that nobody had attested by a day. */
export const unattestedOn = (
  attestations: ReadonlyArray<QualityAttestation>,
  day: PlainDate
): ReadonlyArray<Quality> =>
  qualities.filter((quality) => !attestations.some((one) => one.quality === quality && one.on <= day))
