import type { Example } from "../norm/Example.ts"

type Fact =
  | "consultsOnDecisions"
  | "priorConsultationAsked"
  | "unconsultedDecisions"
  | "askedByManagement"
  | "askedByParty"

const decided = (unconsultedDecisions: number) => ({
  consultsOnDecisions: 1,
  priorConsultationAsked: 1,
  unconsultedDecisions
})

/** 1.5.5 in rows: consultation before decisions. */
export const prior: ReadonlyArray<Example<Fact>> = [
  {
    at: "at",
    situation: { zh: "所列事项的决定均事先征求意见", en: "every decision had its consultation before it" },
    facts: decided(0),
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "1 项决定事先未征求意见", en: "one decision had none" },
    facts: decided(1),
    outcome: "violated"
  },
  {
    at: "above",
    situation: { zh: "2 项决定事先未征求意见", en: "two decisions had none" },
    facts: decided(2),
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "没有党组织，也没有指导员", en: "neither a Party organization nor an instructor" },
    facts: { ...decided(1), consultsOnDecisions: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "县区设为不要求事先记录", en: "the county asks for no record before a decision" },
    facts: { ...decided(1), priorConsultationAsked: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "从未登记本所决定", en: "no decision of the office was ever recorded" },
    facts: { consultsOnDecisions: 1, priorConsultationAsked: 1 },
    outcome: "undetermined"
  }
]

const asked = (askedByManagement: number, askedByParty: number) => ({
  consultsOnDecisions: 1,
  askedByManagement,
  askedByParty
})

/** 1.5.5 in rows: asking both ways. */
export const mutual: ReadonlyArray<Example<Fact>> = [
  {
    at: "at",
    situation: { zh: "双方各征求意见 1 次", en: "each asked the other once" },
    facts: asked(1, 1),
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "双方各征求意见 2 次", en: "each asked the other twice" },
    facts: asked(2, 2),
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "只有管理层征求党组织意见", en: "only management asked" },
    facts: asked(1, 0),
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "只有党组织征求管理层意见", en: "only the Party organization asked" },
    facts: asked(0, 1),
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "没有党组织，也没有指导员", en: "neither a Party organization nor an instructor" },
    facts: { ...asked(1, 0), consultsOnDecisions: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: {
      zh: "没有决定，也没有征求意见的记录",
      en: "nothing decided and nobody asked, as far as is recorded"
    },
    facts: { consultsOnDecisions: 1 },
    outcome: "undetermined"
  }
]
