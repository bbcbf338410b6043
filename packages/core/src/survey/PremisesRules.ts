import { atLeast, yes } from "../norm/Condition.ts"
import { must } from "../norm/Rule.ts"
import { minArea, minDeskSetsPerHead, targetArea } from "./parameters.ts"
import { premises } from "./Premises.ts"
import { examples } from "./PremisesRules.examples.ts"
import { putRightFirst, surveyAgain } from "./SurveyRemedy.ts"

export const postedOnTheWall = must(
  "3.1.2",
  {
    zh: "标牌、标识、制度、人员上墙公示",
    en: "plate, logo, rules and staff are posted"
  },
  {
    revision: 2,
    about: premises,
    requires: [yes("platePosted"), yes("logoPosted"), yes("rulesPosted"), yes("staffPosted")],
    remedies: surveyAgain("posted"),
    hindrance: putRightFirst,
    examples: examples["3.1.2"]
  }
)

export const independentPremises = must(
  "3.1.3",
  {
    zh: "独立办公场所，面积不少于 50 平方米，倡导 100 平方米",
    en: "independent premises of at least 50 square metres, 100 recommended"
  },
  {
    revision: 2,
    about: premises,
    parameters: { minArea, targetArea },
    requires: [yes("independentPremises"), atLeast("premisesArea", "minArea")],
    recommends: [atLeast("premisesArea", "targetArea")],
    remedies: surveyAgain("premises"),
    hindrance: putRightFirst,
    examples: examples["3.1.3"]
  }
)

export const threeZones = must(
  "3.1.4",
  { zh: "设置接待、办公、调解区域", en: "areas for reception, work and mediation" },
  {
    revision: 2,
    about: premises,
    requires: [yes("receptionZone"), yes("workZone"), yes("mediationZone")],
    remedies: surveyAgain("zones"),
    hindrance: putRightFirst,
    examples: examples["3.1.4"]
  }
)

export const equipped = must(
  "3.1.5",
  {
    zh: "人均一套办公桌椅，电脑、打印机、档案柜齐全",
    en: "a desk set for each of the staff, a computer, a printer and a filing cabinet"
  },
  {
    revision: 2,
    about: premises,
    parameters: { minDeskSetsPerHead },
    requires: [
      atLeast("deskSetsPerHead", "minDeskSetsPerHead"),
      atLeast("computers", 1),
      atLeast("printers", 1),
      atLeast("filingCabinets", 1)
    ],
    remedies: surveyAgain("equipment"),
    hindrance: putRightFirst,
    examples: examples["3.1.5"]
  }
)

export const separateArchiveRoom = must(
  "3.1.6",
  { zh: "一间独立档案室", en: "one separate archive room" },
  {
    revision: 2,
    about: premises,
    requires: [yes("archiveRoom")],
    remedies: surveyAgain("archiveRoom"),
    hindrance: putRightFirst,
    examples: examples["3.1.6"]
  }
)
