import { holdsOn } from "../kernel/Period.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { type FactSpec, unknown, yesNo } from "../norm/Fact.ts"
import type { OfficeState } from "../register/OfficeState.ts"
import { foundOn, officeSurvey } from "./OfficeSurvey.ts"
import type { SurveyDetails } from "./SurveyRemedy.ts"

const from = ["officeSurvey"]
const isSo = (zh: string, en: string): FactSpec => ({ label: { zh, en }, unit: "yesNo", from })
const counted = (zh: string, en: string): FactSpec => ({ label: { zh, en }, unit: "count", from })

const facts = {
  platePosted: isSo("标牌上墙公示", "the plate is posted"),
  logoPosted: isSo("标识上墙公示", "the logo is posted"),
  rulesPosted: isSo("制度上墙公示", "the rules are posted"),
  staffPosted: isSo("人员上墙公示", "the staff are posted"),
  independentPremises: isSo("独立办公场所", "independent premises"),
  premisesArea: {
    label: { zh: "办公场所面积（平方米）", en: "area of the premises in square metres" },
    unit: "squareMetre",
    from
  },
  receptionZone: isSo("接待区域", "a reception area"),
  workZone: isSo("办公区域", "an office area"),
  mediationZone: isSo("调解区域", "a mediation area"),
  deskSetsPerHead: {
    label: { zh: "人均办公桌椅套数", en: "desk sets per head" },
    unit: "count",
    from: ["officeSurvey", "officeRoster"]
  },
  computers: counted("电脑", "computers"),
  printers: counted("打印机", "printers"),
  filingCabinets: counted("档案柜", "filing cabinets"),
  archiveRoom: isSo("独立档案室", "a separate archive room")
} as const satisfies Record<string, FactSpec>

/** 办公场所: what was found on the premises, and the desks held against the staff of the day. */
export const premises = concept("premises", {
  subject: "office",
  revision: 1,
  facts,
  sources: ({ id, rosterRef }: OfficeState) => ({
    officeSurvey: [officeSurvey.ref(id)],
    officeRoster: [rosterRef]
  }),
  read: (state: OfficeState, day: PlainDate) => {
    const posted = foundOn(state, "posted", day)
    const place = foundOn(state, "premises", day)
    const zones = foundOn(state, "zones", day)
    const equipment = foundOn(state, "equipment", day)
    const heads = state.roster.staff.filter((member) => holdsOn(member, day)).length
    const details: SurveyDetails = { day }
    return {
      facts: {
        platePosted: yesNo(posted?.plate),
        logoPosted: yesNo(posted?.logo),
        rulesPosted: yesNo(posted?.rules),
        staffPosted: yesNo(posted?.staff),
        independentPremises: yesNo(place?.independent),
        premisesArea: place?.areaSquareMetres ?? unknown,
        receptionZone: yesNo(zones?.reception),
        workZone: yesNo(zones?.workspace),
        mediationZone: yesNo(zones?.mediation),
        deskSetsPerHead: equipment === undefined || heads === 0 ? unknown : equipment.deskSets / heads,
        computers: equipment?.computers ?? unknown,
        printers: equipment?.printers ?? unknown,
        filingCabinets: equipment?.filingCabinets ?? unknown,
        archiveRoom: yesNo(foundOn(state, "archiveRoom", day))
      },
      details
    }
  }
})
