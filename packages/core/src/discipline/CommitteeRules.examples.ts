import type { Example } from "../norm/Example.ts"
import type { composition } from "./Composition.ts"

type Rows = ReadonlyArray<Example<keyof (typeof composition)["facts"]>>

const whole = {
  courtSeats: 1,
  publicSecuritySeats: 1,
  justiceSeats: 1,
  seatsNotHeading: 0,
  seatsUnattested: 0,
  sizeOdd: 1
}

const rows: Rows = [
  {
    at: "below",
    situation: { zh: "没有法院委员", en: "no member from a court" },
    facts: { ...whole, courtSeats: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有公安机关委员", en: "no member from public security" },
    facts: { ...whole, publicSecuritySeats: 0 },
    outcome: "violated"
  },
  {
    at: "below",
    situation: { zh: "没有司法行政机关委员", en: "no member from a justice organ" },
    facts: { ...whole, justiceSeats: 0 },
    outcome: "violated"
  },
  {
    at: "at",
    situation: { zh: "三方各 1 名，条件齐全", en: "one member of each sector, all fit" },
    facts: whole,
    outcome: "satisfied"
  },
  {
    at: "above",
    situation: { zh: "法院 2 名，公安 2 名，司法行政 3 名", en: "two, two and three members" },
    facts: { ...whole, courtSeats: 2, publicSecuritySeats: 2, justiceSeats: 3 },
    outcome: "satisfied"
  },
  {
    at: "case",
    situation: { zh: "1 名委员已不是部门负责人", en: "one member heads the department no longer" },
    facts: { ...whole, seatsNotHeading: 1 },
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "1 名委员的条件没有全部注明", en: "one member has a quality that nobody attested" },
    facts: { ...whole, seatsUnattested: 1 },
    outcome: "violated"
  },
  {
    at: "case",
    situation: { zh: "委员 4 名，为双数", en: "four members, an even number" },
    facts: { ...whole, justiceSeats: 2, sizeOdd: 0 },
    outcome: "advised"
  }
]

/** The rule of the committee in rows. */
export const examples = { "4.5.1": rows } as const
