import { inForceSince } from "../norm/Clause.ts"
import { parameter } from "../norm/Parameter.ts"

/** 惩戒委员会中法院、公安、司法行政机关各自的委员人数. */
export const minSeatsPerSector = parameter("minSeatsPerSector", {
  clause: "4.5.1",
  unit: "person",
  label: {
    zh: "法院、公安、司法行政机关各自的最少委员人数",
    en: "fewest members from each of courts, public security and justice organs"
  },
  values: [{ since: inForceSince, value: 1 }],
  open: false
})

/** 委员人数宜为单数: the text sets no size; a county's profile turns the advice off with 0. */
export const oddSizeAdvised = parameter("oddSizeAdvised", {
  clause: "4.5.1",
  unit: "yesNo",
  label: { zh: "提示委员人数宜为单数", en: "an odd number of members is advised" },
  values: [{ since: inForceSince, value: 1 }],
  open: true,
  allowed: [0, 1]
})
