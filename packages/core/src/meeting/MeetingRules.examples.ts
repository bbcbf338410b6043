import type { Example } from "../norm/Example.ts"

type Fact = "headedMeetings" | "meetingsWithoutHead"

/** 1.5.4 in rows. */
export const examples: ReadonlyArray<Example<Fact>> = [
  {
    at: "below",
    situation: { zh: "本年度没有会议、活动", en: "no meeting or activity in the year" },
    facts: { headedMeetings: 0, meetingsWithoutHead: 0 },
    outcome: "notApplicable"
  },
  {
    at: "at",
    situation: { zh: "1 次会议，负责人到会", en: "one meeting, with the head" },
    facts: { headedMeetings: 1, meetingsWithoutHead: 0 },
    outcome: "satisfied"
  },
  {
    at: "at",
    situation: { zh: "1 次会议，负责人未到", en: "one meeting, without the head" },
    facts: { headedMeetings: 1, meetingsWithoutHead: 1 },
    outcome: "violated"
  },
  {
    at: "above",
    situation: { zh: "2 次会议，1 次未到", en: "two meetings, one without the head" },
    facts: { headedMeetings: 2, meetingsWithoutHead: 1 },
    outcome: "violated"
  }
]
