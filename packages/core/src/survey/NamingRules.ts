import { type DivisionCode, divisionNames, prefectureOf } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { equal, yes } from "../norm/Condition.ts"
import { unknown, yesNo } from "../norm/Fact.ts"
import { hindrance } from "../norm/Hindrance.ts"
import { must } from "../norm/Rule.ts"
import type { LegalServiceOffice } from "../office/Office.ts"
import { office as officeKind } from "../office/Office.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { examples } from "./NamingRules.examples.ts"
import { foundOn, officeSurvey } from "./OfficeSurvey.ts"
import { type SurveyDetails, surveyAgain } from "./SurveyRemedy.ts"

const facts = {
  nameUniform: {
    label: { zh: "名称合乎统一格式", en: "the name has the uniform form" },
    unit: "yesNo",
    from: ["office"]
  },
  otherNamesInUse: {
    label: { zh: "另外使用的名称数", en: "other names in use" },
    unit: "count",
    from: ["officeSurvey"]
  }
} as const

const nameOf = (code: DivisionCode): string | undefined => divisionNames.get(code)?.zh

/** 县区名（可冠市名）＋字号＋法律服务所; undefined where the division's name isn't known here. */
export const hasUniformName = ({
  name,
  county
}: Pick<LegalServiceOffice, "name" | "county">): boolean | undefined => {
  const division = nameOf(county)
  if (division === undefined) return undefined
  const city = nameOf(prefectureOf(county)) ?? ""
  const rest = name.startsWith(city) ? name.slice(city.length) : name
  const ending = "法律服务所"
  return rest.startsWith(division) && rest.endsWith(ending) && rest.length > division.length + ending.length
}

/** 名称: the form of an office's name, and whether it uses another. */
export const naming = concept("naming", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ id }: OfficeState) => ({
    office: [officeKind.ref(id)],
    officeSurvey: [officeSurvey.ref(id)]
  }),
  read: (state: OfficeState, day: PlainDate) => {
    const others = foundOn(state, "otherNames", day)
    const details: SurveyDetails = { day }
    return {
      facts: {
        nameUniform: yesNo(hasUniformName(state.office)),
        otherNamesInUse: others?.filter((name) => name !== state.office.name).length ?? unknown
      },
      details
    }
  }
})

export const uniformName = must(
  "3.1.1",
  { zh: "名称统一规范", en: "the name follows the uniform form" },
  {
    revision: 2,
    about: naming,
    requires: [yes("nameUniform")],
    remedies: () => [],
    hindrance: () =>
      hindrance("needsAuthority", {
        zh: "变更名称，经县区司法局同意、报市司法局批准（司法部令第137号第十条）",
        en: "a change of name, with the county's consent and the city's approval (司法部令第137号 第十条)"
      }),
    examples: examples["3.1.1"]
  }
)

export const oneNameOnly = must(
  "137.8.1",
  { zh: "只使用一个名称", en: "one name only" },
  {
    revision: 2,
    about: naming,
    requires: [equal("otherNamesInUse", 0)],
    remedies: surveyAgain("otherNames"),
    hindrance: () =>
      hindrance("outsideFact", {
        zh: "停用其他名称，再登记查看结果",
        en: "the other names are given up, and a survey finds it so"
      }),
    examples: examples["137.8.1"]
  }
)
