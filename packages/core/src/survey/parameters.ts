import { inForceSince } from "../norm/Clause.ts"
import { parameter } from "../norm/Parameter.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"

/** 办公面积低限: a county may set it anywhere from 50 to 100. */
export const minArea = parameter("minArea", {
  clause: "3.1.3",
  unit: "squareMetre",
  label: { zh: "办公场所面积低限", en: "least area of an office's premises" },
  values: [{ since: inForceSince, value: 50 }],
  open: true,
  allowed: [50, 100]
})

/** 办公面积倡导标准. */
export const targetArea = parameter("targetArea", {
  clause: "3.1.3",
  unit: "squareMetre",
  label: { zh: "办公场所面积倡导标准", en: "area that an office's premises should have" },
  values: [{ since: inForceSince, value: 100 }],
  open: false
})

/** 人均办公桌椅套数. */
export const minDeskSetsPerHead = parameter("minDeskSetsPerHead", {
  clause: "3.1.5",
  unit: "item",
  label: { zh: "人均办公桌椅套数", en: "desk sets for each member of the staff" },
  values: [{ since: inForceSince, value: 1 }],
  open: false
})

/** 内网、外网畅通已到期限 (2020年5月底前): whether the connections are due, from the day after the last one of the period. */
export const connectionsDue = parameter("connectionsDue", {
  clause: "3.4.1",
  unit: "yesNo",
  label: { zh: "司法内网、外网已到期限", en: "intranet and internet are due" },
  values: [
    { since: inForceSince, value: 0 },
    { since: "2020-06-01" as PlainDate, value: 1 }
  ],
  open: false
})
