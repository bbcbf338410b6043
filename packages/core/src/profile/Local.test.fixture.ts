import { Result, Schema } from "effect"
import { chisitong } from "../chisitong/chisitong.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { guichi } from "../kernel/DivisionCode.ts"
import { PlainDate, yearOf } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { atLeast } from "../norm/Condition.ts"
import { localRule, type LocalRules, type Provision } from "../norm/Local.ts"
import { parameter } from "../norm/Parameter.ts"
import type { CountyProfile } from "../norm/Profile.ts"
import { office as officeKind, OfficeId } from "../office/Office.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { withProfiles } from "./WithProfiles.ts"

const since = "2026-03-01" as PlainDate

export const provision: Provision = {
  id: "guichi.fireDrill",
  force: "must",
  source: "贵司〔2026〕3号",
  ref: "第二条",
  since,
  zh: "法律服务所每年组织消防演练不少于两次",
  en: "an office holds at least two fire drills a year"
}

const FireDrillId = recordId("fd", "guichiFireDrill")

/** 消防演练. */
export const fireDrill = recordKind("guichiFireDrill", {
  version: 1,
  id: FireDrillId,
  body: Schema.Struct({ office: OfficeId, on: PlainDate }),
  index: { office: { type: "id", of: (body) => body.office } },
  about: (body) => body.office
})

export const recordFireDrill = command("guichi.recordFireDrill", {
  permission: "office.record",
  input: Schema.Struct({ office: OfficeId, on: PlainDate }),
  result: Schema.Struct({ drill: FireDrillId }),
  facts: ({ office }, read) => read.all({ office: one(officeKind, office) }),
  target: ({ office }, input) => office && { county: office.county, office: input.office },
  decide: ({ office }, input, { today, newId }) => {
    if (office === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(input.office) }))
    if (input.on > today) return Result.fail(new FutureDay({ path: "$.on", found: input.on, latest: today }))
    const drill = newId("fd")
    return Result.succeed({ writes: [put(fireDrill, drill, input)], result: { drill } })
  }
})

/** Writes a record of the document's own, which no command of a county may. */
export const meddle = command("guichi.meddle", {
  permission: "office.record",
  input: Schema.Struct({ office: OfficeId }),
  result: Schema.Struct({}),
  facts: ({ office }, read) => read.all({ office: one(officeKind, office) }),
  target: ({ office }, input) => office && { county: office.county, office: input.office },
  decide: ({ office }, input) =>
    Result.succeed({ writes: [put(officeKind, input.office, office!)], result: {} })
})

export const minDrills = parameter("guichi.minDrills", {
  clause: provision.id,
  unit: "item",
  label: { zh: "每年消防演练次数", en: "fire drills a year" },
  values: [{ since, value: 2 }],
  open: false
})

export const drills = concept("guichi.drills", {
  subject: "office",
  revision: 1,
  facts: {
    "guichi.drillsHeld": {
      label: { zh: "本年度消防演练次数", en: "fire drills of the year" },
      unit: "count",
      from: [fireDrill.kind]
    }
  },
  sources: ({ id, records }: OfficeState) => ({
    [fireDrill.kind]: records.listOf(fireDrill, id).map((drill) => fireDrill.ref(drill.id))
  }),
  read: ({ id, records }: OfficeState, day) => {
    const held = records
      .listOf(fireDrill, id)
      .filter(({ body: { on } }) => on <= day && yearOf(on) === yearOf(day))
    return { facts: { "guichi.drillsHeld": held.length }, details: {} }
  }
})

export const twoDrills = localRule(
  provision,
  { zh: "每年两次消防演练", en: "two fire drills a year" },
  {
    revision: 1,
    about: drills,
    parameters: { "guichi.minDrills": minDrills },
    awaits: [atLeast("guichi.drillsHeld", "guichi.minDrills")],
    remedies: ({ id }) => [{ command: recordFireDrill.name, input: { office: id }, missing: ["on"] }],
    examples: []
  }
)

export const local: LocalRules = {
  title: { zh: "贵池区补充规定", en: "Rules of Guichi" },
  provisions: [provision],
  parameters: [minDrills],
  concepts: [drills],
  rules: [twoDrills],
  kinds: [fireDrill],
  commands: [
    {
      command: recordFireDrill,
      words: { zh: "登记消防演练", en: "Record a fire drill" },
      keeps: [provision.id]
    },
    { command: meddle, words: { zh: "越权", en: "Meddle" }, keeps: [] }
  ],
  words: {}
}

/** 贵池区 with two fire drills a year, from 2026-03-01 on. */
export const guichiProfile: CountyProfile = { namespace: "guichi", county: guichi, settings: [], local }

/** The document with what 贵池区 adds, changed as told. */
export const withLocal = (more: Partial<LocalRules> = {}, namespace = "guichi") =>
  withProfiles(chisitong, [{ ...guichiProfile, namespace, local: { ...local, ...more } }])
