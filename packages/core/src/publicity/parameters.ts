import { inForceSince } from "../norm/Clause.ts"
import { parameter } from "../norm/Parameter.ts"

/** 每月报送信息篇数. */
export const minNewsItems = parameter("minNewsItems", {
  clause: "5.3.5a",
  unit: "item",
  label: { zh: "每所每月报送信息篇数", en: "news items that an office submits a month" },
  values: [{ since: inForceSince, value: 3 }],
  open: false
})

/** 每月报送典型案例篇数. */
export const minModelCases = parameter("minModelCases", {
  clause: "5.3.5b",
  unit: "item",
  label: { zh: "每所每月报送典型案例篇数", en: "model cases that an office submits a month" },
  values: [{ since: inForceSince, value: 1 }],
  open: false
})
