import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { no, yes } from "../norm/Condition.ts"
import { yesNo } from "../norm/Fact.ts"
import { must, should } from "../norm/Rule.ts"
import type { Terms } from "../norm/Terms.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { examples } from "./ConnectionRules.examples.ts"
import { foundOn, officeSurvey } from "./OfficeSurvey.ts"
import { connectionsDue } from "./parameters.ts"
import { putRightFirst, type SurveyDetails, surveyAgain } from "./SurveyRemedy.ts"

const from = ["officeSurvey"]

const facts = {
  intranetConnected: {
    label: { zh: "司法内网畅通", en: "the justice intranet works" },
    unit: "yesNo",
    from
  },
  internetConnected: { label: { zh: "外网畅通", en: "the internet works" }, unit: "yesNo", from },
  connectionsOverdue: {
    label: { zh: "已过期限而内网、外网未都畅通", en: "past the due day and not both networks work" },
    unit: "yesNo",
    from
  },
  website: { label: { zh: "工作网站", en: "a website" }, unit: "yesNo", from }
} as const

/** 信息化: an office's networks and website, as found; the county ensures them. */
export const connections = concept("connections", {
  subject: "office",
  revision: 2,
  facts,
  sources: ({ id }: OfficeState) => ({ officeSurvey: [officeSurvey.ref(id)] }),
  read: (state: OfficeState, day: PlainDate, terms: Terms) => {
    const found = foundOn(state, "connections", day)
    const due = terms(connectionsDue) === 1
    const details: SurveyDetails = { day }
    return {
      facts: {
        intranetConnected: yesNo(found?.intranet),
        internetConnected: yesNo(found?.internet),
        connectionsOverdue: due ? yesNo(found && !(found.intranet && found.internet)) : 0,
        website: yesNo(foundOn(state, "website", day))
      },
      details
    }
  }
})

/** Until the due day what is missing may still come; from then on it is a continuing condition. */
export const bothNetworks = must(
  "3.4.1",
  { zh: "司法内网、外网畅通", en: "the justice intranet and the internet work" },
  {
    revision: 2,
    about: connections,
    requires: [no("connectionsOverdue")],
    awaits: [yes("intranetConnected"), yes("internetConnected")],
    remedies: surveyAgain("connections"),
    hindrance: putRightFirst,
    examples: examples["3.4.1"]
  }
)

export const website = should(
  "3.4.2",
  { zh: "逐步建立工作网站", en: "a website, over time" },
  {
    revision: 2,
    about: connections,
    requires: [yes("website")],
    remedies: surveyAgain("website"),
    hindrance: putRightFirst,
    examples: examples["3.4.2"]
  }
)
