import { atLeast, concept, localRule, type OfficeState, parameter, type PlainDate } from "@jiceng/core"
import { monthlyReception } from "./provision.ts"
import { receptionDay, recordReceptionDay } from "./ReceptionDay.ts"

export const minReceptionDays = parameter("guichi.minReceptionDays", {
  clause: monthlyReception.id,
  unit: "item",
  label: { zh: "每月接待日", en: "reception days a month" },
  values: [{ since: monthlyReception.since, value: 1 }],
  open: false
})

const monthOf = (day: PlainDate): string => day.slice(0, 7)

/** The reception days of an office in the month of the day, up to it. */
export const receptions = concept("guichi.receptions", {
  subject: "office",
  revision: 1,
  facts: {
    "guichi.receptionDays": {
      label: { zh: "本月接待日", en: "reception days of the month" },
      unit: "count",
      from: [receptionDay.kind]
    }
  },
  sources: ({ id, records }: OfficeState) => ({
    [receptionDay.kind]: records.listOf(receptionDay, id).map((listed) => receptionDay.ref(listed.id))
  }),
  read: ({ id, records }: OfficeState, day: PlainDate) => {
    const held = records
      .listOf(receptionDay, id)
      .filter(({ body }) => body.voided === undefined && body.on <= day && monthOf(body.on) === monthOf(day))
    return { facts: { "guichi.receptionDays": held.length }, details: {} }
  }
})

/** While the month is open, what is missing may still come. */
export const receptionEveryMonth = localRule(
  monthlyReception,
  { zh: "每月至少一个群众接待日", en: "a reception day every month" },
  {
    revision: 1,
    about: receptions,
    parameters: { "guichi.minReceptionDays": minReceptionDays },
    awaits: [atLeast("guichi.receptionDays", "guichi.minReceptionDays")],
    remedies: ({ id }) => [
      { command: recordReceptionDay.name, input: { office: id }, missing: ["on", "visitors"] }
    ],
    examples: [
      {
        at: "below",
        situation: { zh: "本月没有接待日", en: "none in the month" },
        facts: { "guichi.receptionDays": 0 },
        outcome: "pending"
      },
      {
        at: "at",
        situation: { zh: "本月一个接待日", en: "one in the month" },
        facts: { "guichi.receptionDays": 1 },
        outcome: "satisfied"
      }
    ]
  }
)
