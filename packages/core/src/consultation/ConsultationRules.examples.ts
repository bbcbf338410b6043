import type { Example } from "../norm/Example.ts"

type Fact = "consultsOrganization" | "consultationSystem" | "deliberations" | "notifications"

const office = (consultationSystem: 0 | 1, deliberations: number, notifications: number) => ({
  consultsOrganization: 1,
  consultationSystem,
  deliberations,
  notifications
})

/** 1.3.6 in rows. */
export const examples: ReadonlyArray<Example<Fact>> = [
  {
    at: "at",
    situation: { zh: "有制度，会商、通报各 1 次", en: "a system, one deliberation and one notification" },
    facts: office(1, 1, 1),
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "有制度，会商、通报各 2 次", en: "a system, two of each" },
    facts: office(1, 2, 2),
    outcome: "satisfied"
  },
  {
    at: "below",
    situation: { zh: "有制度，没有会商记录", en: "a system, no deliberation on record" },
    facts: office(1, 0, 1),
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "有制度，没有通报记录", en: "a system, no notification on record" },
    facts: office(1, 1, 0),
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "制度已废止，有过记录", en: "the system repealed, with records of its time" },
    facts: office(0, 1, 1),
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "不在任何党组织中", en: "in no Party organization" },
    facts: { ...office(0, 0, 0), consultsOrganization: 0 },
    outcome: "notApplicable"
  },
  {
    at: "case",
    situation: { zh: "从未登记本所制度", en: "nothing recorded of the office's systems" },
    facts: { consultsOrganization: 1 },
    outcome: "undetermined"
  }
]
