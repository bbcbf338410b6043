import { Schema } from "effect"
import { expectation } from "../kernel/Expectation.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { Voided } from "../kernel/Voided.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { recordId } from "../journal/RecordId.ts"
import { recordKind } from "../journal/RecordKind.ts"
import { OfficeId } from "../office/Office.ts"
import type { OfficeState } from "../register/OfficeState.ts"

/** 查看编号. */
export const SurveyId = recordId("sv").pipe(Schema.brand("SurveyId"))
export type SurveyId = typeof SurveyId.Type

/** 面积（平方米）: at most two decimals, so that it is the number that was measured and compares exactly. */
const Area = Schema.Finite.check(
  Schema.makeFilter(
    (area: number) => area >= 0 && area <= 100_000 && Number(area.toFixed(2)) === area,
    expectation(
      "0 至 100000、至多两位小数的平方米数",
      "square metres from 0 to 100000 with at most two decimals"
    )
  )
)

const Count = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10_000 }))

const differentNames = Schema.makeFilter(
  (names: ReadonlyArray<string>) => names.length <= 20 && new Set(names).size === names.length,
  expectation("至多 20 个互不相同的名称", "at most 20 different names")
)

/** 查看的各部分: what can be looked at in an office; what wasn't looked at stays away and is unknown. */
export const surveySections = {
  /** 办公场所: whether independent, how large and where. */
  premises: Schema.optionalKey(
    Schema.Struct({
      independent: Schema.Boolean,
      areaSquareMetres: Area,
      address: Schema.optionalKey(RequiredText(200))
    })
  ),
  /** 标牌、标识、制度、人员上墙公示. */
  posted: Schema.optionalKey(
    Schema.Struct({
      plate: Schema.Boolean,
      logo: Schema.Boolean,
      rules: Schema.Boolean,
      staff: Schema.Boolean
    })
  ),
  /** 接待、办公、调解区域. */
  zones: Schema.optionalKey(
    Schema.Struct({ reception: Schema.Boolean, workspace: Schema.Boolean, mediation: Schema.Boolean })
  ),
  /** 办公桌椅（套）、电脑、打印机、档案柜. */
  equipment: Schema.optionalKey(
    Schema.Struct({ deskSets: Count, computers: Count, printers: Count, filingCabinets: Count })
  ),
  /** 独立档案室. */
  archiveRoom: Schema.optionalKey(Schema.Boolean),
  /** 司法内网、外网畅通. */
  connections: Schema.optionalKey(Schema.Struct({ intranet: Schema.Boolean, internet: Schema.Boolean })),
  /** 工作网站. */
  website: Schema.optionalKey(Schema.Boolean),
  /** 与司法所分开: staff 人员, finance 财务, functions 职能. */
  separation: Schema.optionalKey(
    Schema.Struct({ staff: Schema.Boolean, finance: Schema.Boolean, functions: Schema.Boolean })
  ),
  /** 另外使用的名称: those found in use beside the office's own; an empty list says that none was. */
  otherNames: Schema.optionalKey(Schema.Array(RequiredText(120)).check(differentNames))
} as const
export type SurveySection = keyof typeof surveySections

/** 查看: what was found in an office on a day, and which organ (`by`) found it. */
export const Survey = Schema.Struct({
  id: SurveyId,
  on: PlainDate,
  by: RequiredText(60),
  ...surveySections,
  voided: Schema.optionalKey(Voided)
})
export type Survey = typeof Survey.Type

/** 本所查看记录: every survey of one office, in the order of their recording. */
export const OfficeSurvey = Schema.Struct({ surveys: Schema.Array(Survey) })
export type OfficeSurvey = typeof OfficeSurvey.Type

export const officeSurvey = recordKind("officeSurvey", { version: 1, id: OfficeId, body: OfficeSurvey })

/** An office that nobody has looked at. */
export const noSurveys: OfficeSurvey = { surveys: [] }

/**
 * What a section was found to be, as of a day: the latest survey up to then that has the section, the later recorded of
 * two on one day; undefined when none has.
 */
export const foundOn = <Section extends SurveySection>(
  { id, records }: Pick<OfficeState, "id" | "records">,
  section: Section,
  day: PlainDate
): Survey[Section] | undefined => {
  let latest: Survey | undefined
  for (const survey of (records.facet(officeSurvey, id) ?? noSurveys).surveys) {
    if (survey.voided !== undefined || survey.on > day || survey[section] === undefined) continue
    if (latest === undefined || survey.on >= latest.on) latest = survey
  }
  return latest?.[section]
}
