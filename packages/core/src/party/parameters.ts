import { inForceSince } from "../norm/Clause.ts"
import { parameter } from "../norm/Parameter.ts"
import { fullMember, stageCode } from "./MembershipStage.ts"

/** 设立基层党组织的正式党员人数. */
export const minFullMembers = parameter("minFullMembers", {
  clause: "1.4.1",
  unit: "person",
  label: {
    zh: "设立党组织的最少正式党员人数",
    en: "full members from which an office has its own organization"
  },
  values: [{ since: inForceSince, value: 3 }],
  open: false
})

/** 担任党组织负责人的最低党员阶段: `full` unless a county's profile reads it otherwise (`headMustBeFull`). */
export const headMinStage = parameter("headMinStage", {
  clause: "1.3.3",
  unit: "stage",
  label: { zh: "党组织负责人的最低党员阶段", en: "lowest membership stage of a Party head" },
  values: [{ since: inForceSince, value: fullMember }],
  open: true,
  allowed: [stageCode("probationary"), fullMember]
})

/** 联合党支部的最少成员单位数. */
export const minUnits = parameter("minUnits", {
  clause: "1.4.3",
  unit: "unit",
  label: { zh: "联合党支部的最少成员单位数", en: "units that a joint branch has at least" },
  values: [{ since: inForceSince, value: 2 }],
  open: false
})

/** 成员单位从几个起提示: more than five by default. */
export const manyUnits = parameter("manyUnits", {
  clause: "1.4.3",
  unit: "unit",
  label: {
    zh: "联合党支部成员单位达到几个起提示",
    en: "units from which a joint branch is advised to be smaller"
  },
  values: [{ since: inForceSince, value: 6 }],
  open: true,
  allowed: [3, 99]
})

/** 跨县区: what a joint branch across counties gets, by number: 0 = `advise`, 1 = `forbid`. */
export const crossCountyReadings = ["advise", "forbid"] as const

export const crossCounty = parameter("crossCounty", {
  clause: "1.4.3",
  unit: "choice",
  codes: crossCountyReadings,
  label: { zh: "跨县区联合党支部：提示或不允许", en: "a joint branch across counties: advised or forbidden" },
  values: [{ since: inForceSince, value: crossCountyReadings.indexOf("advise") }],
  open: true,
  allowed: [0, 1]
})

/** 党费拨返期限: whole days after a period's end within which its dues are refunded in full. */
export const refundWithinDays = parameter("refundWithinDays", {
  clause: "1.6.3",
  unit: "day",
  label: { zh: "期满后拨返党费的天数", en: "days after a period's end within which dues are refunded" },
  values: [{ since: inForceSince, value: 90 }],
  open: true,
  allowed: [1, 366]
})
