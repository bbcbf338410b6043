export type { Bilingual } from "./Bilingual.ts"
export { describeIssues } from "./DescribeIssues.ts"
export type { Issue } from "./Issue.ts"
export {
  chizhou,
  contains,
  DivisionCode,
  divisionNames,
  dongzhi,
  guichi,
  prefectureOf,
  qingyang,
  shitai
} from "./DivisionCode.ts"
export { CalendarYear, firstDayOf, lastDayOf } from "./CalendarYear.ts"
export { expectation, expectationOf } from "./Expectation.ts"
export { Fen, fen, formatYuan, PositiveFen, shareHalfUp } from "./Fen.ts"
export { dayOf, Instant, instantFromMillis, millisOf } from "./Instant.ts"
export { maskLookalikes, maskName, maskPhone, maskResidentId } from "./Masking.ts"
export { masked, type Masked } from "./Masked.ts"
export { endOn, holdsOn, overlaps, Period } from "./Period.ts"
export { PersonName } from "./PersonName.ts"
export { Phone } from "./Phone.ts"
export {
  addDays,
  daysBetween,
  fromDayNumber,
  fullYearsBetween,
  isPlainDate,
  PlainDate,
  toDayNumber,
  weekdayOf,
  yearOf
} from "./PlainDate.ts"
export { Rate, ratePartsPerHundredMillion } from "./Rate.ts"
export { ResidentId, residentIdCheckDigit } from "./ResidentId.ts"
export {
  maskBy,
  sensitive,
  sensitiveKind,
  type SensitiveKind,
  sensitiveKinds,
  sensitivity,
  type Sensitivity
} from "./Sensitive.ts"
export { sensitivityOf } from "./Sensitive.ts"
export { layerRedactingLogger, redactable, redacting } from "./RedactingLogger.ts"
export { type SensitiveField, sensitiveFields } from "./SensitiveFields.ts"
export { clockShowing, morningOf } from "./ShownClock.ts"
export { hasUsualUsccPrefix, Uscc, usccCheckDigit } from "./Uscc.ts"
export { Voided } from "./Voided.ts"
export { codePointLength, isWellFormed, RequiredText, Text } from "./WellFormedText.ts"
