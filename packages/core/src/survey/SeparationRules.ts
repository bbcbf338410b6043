import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { yes } from "../norm/Condition.ts"
import { yesNo } from "../norm/Fact.ts"
import { must } from "../norm/Rule.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { foundOn, officeSurvey } from "./OfficeSurvey.ts"
import { examples } from "./SeparationRules.examples.ts"
import { putRightFirst, type SurveyDetails, surveyAgain } from "./SurveyRemedy.ts"

const from = ["officeSurvey"]

const facts = {
  staffSeparate: {
    label: { zh: "人员与司法所分开", en: "staff are separate from the judicial office" },
    unit: "yesNo",
    from
  },
  financeSeparate: {
    label: { zh: "财务与司法所分开", en: "finance is separate from the judicial office" },
    unit: "yesNo",
    from
  },
  functionsSeparate: {
    label: { zh: "职能与司法所分开", en: "functions are separate from the judicial office" },
    unit: "yesNo",
    from
  }
} as const

/** 与司法所分开: what was found of an office's independence from the judicial office. */
export const separation = concept("separation", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ id }: OfficeState) => ({ officeSurvey: [officeSurvey.ref(id)] }),
  read: (state: OfficeState, day: PlainDate) => {
    const found = foundOn(state, "separation", day)
    const details: SurveyDetails = { day }
    return {
      facts: {
        staffSeparate: yesNo(found?.staff),
        financeSeparate: yesNo(found?.finance),
        functionsSeparate: yesNo(found?.functions)
      },
      details
    }
  }
})

export const separateFromJudicialOffice = must(
  "137.7.3",
  {
    zh: "人员、财务、职能与司法所分开",
    en: "staff, finance and functions are separate from the judicial office"
  },
  {
    revision: 2,
    about: separation,
    requires: [yes("staffSeparate"), yes("financeSeparate"), yes("functionsSeparate")],
    remedies: surveyAgain("separation"),
    hindrance: putRightFirst,
    examples
  }
)
