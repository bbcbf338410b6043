import { inForceSince } from "../norm/Clause.ts"
import { parameter } from "../norm/Parameter.ts"

/** 县区局每年培训次数. */
export const minTrainings = parameter("minTrainings", {
  clause: "5.1.1",
  unit: "item",
  label: { zh: "县区局每年培训次数", en: "trainings that a county holds a year" },
  values: [{ since: inForceSince, value: 2 }],
  open: false
})

/** 每人每年继续教育学时. */
export const minCreditHours = parameter("minCreditHours", {
  clause: "5.1.2",
  unit: "hour",
  label: { zh: "每人每年继续教育学时", en: "credit hours of continuing education a year, each practitioner" },
  values: [{ since: inForceSince, value: 40 }],
  open: false
})

/** 一学时的分钟数. */
export const creditMinutes = parameter("creditMinutes", {
  clause: "5.1.2",
  unit: "minute",
  label: { zh: "一学时的分钟数", en: "minutes of a credit hour" },
  values: [{ since: inForceSince, value: 45 }],
  open: true,
  allowed: [30, 60]
})

/** 下半年入所者的学时: inFull 不减, halfYear 减半. */
export const proRata = parameter("proRata", {
  clause: "5.1.2",
  unit: "choice",
  label: { zh: "下半年入所者的学时", en: "credit hours of who joins in the second half of a year" },
  codes: ["inFull", "halfYear"],
  values: [{ since: inForceSince, value: 0 }],
  open: true,
  allowed: [0, 1]
})
