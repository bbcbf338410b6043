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
