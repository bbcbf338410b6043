import { inForceSince } from "../norm/Clause.ts"
import { parameter } from "../norm/Parameter.ts"

/** 事先征求意见: whether a decision on a listed matter waits for its consultation; a county's profile turns it off with 0. */
export const consultationEnforced = parameter("consultationEnforced", {
  clause: "1.5.5",
  unit: "yesNo",
  label: {
    zh: "所列事项作决定前须有征求意见记录",
    en: "a decision on a listed matter needs a prior consultation on record"
  },
  values: [{ since: inForceSince, value: 1 }],
  open: true,
  allowed: [0, 1]
})
