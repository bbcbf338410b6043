import type { Example } from "../norm/Example.ts"
import type { connections } from "./ConnectionRules.ts"

type Rows = ReadonlyArray<Example<keyof (typeof connections)["facts"]>>

const networks: Rows = [
  {
    at: "at",
    situation: { zh: "内网、外网都畅通", en: "both networks work" },
    facts: { intranetConnected: 1, internetConnected: 1, connectionsOverdue: 0 },
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "期限内没有内网", en: "no intranet, before the due day" },
    facts: { intranetConnected: 0, internetConnected: 1, connectionsOverdue: 0 },
    outcome: "pending"
  },
  {
    at: "below",
    situation: { zh: "期限内没有外网", en: "no internet, before the due day" },
    facts: { intranetConnected: 1, internetConnected: 0, connectionsOverdue: 0 },
    outcome: "pending"
  },
  {
    at: "below",
    situation: { zh: "期限已过，没有内网", en: "no intranet, past the due day" },
    facts: { intranetConnected: 0, internetConnected: 1, connectionsOverdue: 1 },
    outcome: "violated"
  },
  { at: "case", situation: { zh: "没有查看", en: "not looked at" }, facts: {}, outcome: "undetermined" }
]

const site: Rows = [
  { at: "at", situation: { zh: "有网站", en: "a website" }, facts: { website: 1 }, outcome: "satisfied" },
  { at: "below", situation: { zh: "没有网站", en: "no website" }, facts: { website: 0 }, outcome: "advised" }
]

/** The rules of networks and website in rows. */
export const examples = { "3.4.1": networks, "3.4.2": site } as const
