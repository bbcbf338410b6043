import { interpretation, notEnforced } from "../norm/Interpretation.ts"
import { applicationReadings } from "./readings/applications.ts"
import { premisesReadings } from "./readings/premises.ts"
import { recordReadings } from "./readings/records.ts"
import { staffingReadings } from "./readings/staffing.ts"
import { partyOrganizationReadings } from "./readings/PartyOrganizationReadings.ts"
import { decisionReadings } from "./readings/decisions.ts"
import { dutyReadings } from "./readings/duties.ts"
import { growthReadings } from "./readings/growth.ts"
import { charterReadings } from "./readings/charter.ts"
import { committeeReadings } from "./readings/committee.ts"

const city = { zh: "市司法局", en: "the city bureau" }
const cityAndOrganization = {
  zh: "市司法局、上级党组织",
  en: "the city bureau and the superior Party organization"
}

/** How open points are read, for the clauses built so far. */
export const interpretations = [
  interpretation(["1.3.3", "1.3.4", "1.3.5"], {
    question: {
      zh: "预备党员能否作为“党员”担任负责人？",
      en: "does a probationary member count as a Party member for headship?"
    },
    reading: {
      zh: "不能：负责人须为正式党员；主任为预备党员的，按下一档产生，结论中注明",
      en: "no: the head is a full member; a probationary director falls through to the next step, and the finding says so"
    },
    settledBy: cityAndOrganization,
    parameter: "headMinStage"
  }),
  interpretation(["1.3.3", "1.3.4", "1.3.5"], {
    question: { zh: "负责人人选的先后", en: "in which order is the head found?" },
    reading: {
      zh: "主任 → 合伙人与主要管理人员（同列一档）→ 其他执业人员；同档任一人选均合法，系统只列人选；“优秀”由任命机关注明；拒绝的只是不按序的任命",
      en: "director, then partners and principal managers as one pool, then other practitioners; within a step anyone is lawful and the system only lists; “outstanding” is attested by the appointing organization; refused is only naming out of order"
    },
    settledBy: cityAndOrganization
  }),
  interpretation(["1.3.3"], {
    question: { zh: "联合党支部是否要求主任一肩挑？", en: "must the director head a joint branch?" },
    reading: {
      zh: "仅限正式党员 3 名以上的牵头单位（以大带小）；其他单位设联络员",
      en: "only at a lead unit with three or more full members; other units name a liaison"
    },
    settledBy: cityAndOrganization
  }),
  interpretation(["1.4.1", "1.4.2", "1.4.8"], {
    question: {
      zh: "“3 名以上正式党员”与“党员人数少于 3 人”如何衔接？",
      en: "how do “three full members” and “fewer than three members” meet?"
    },
    reading: {
      zh: "以正式党员计。3 名以上设立党组织（牵头联合党支部视同设立）；不足 3 名而有党员（含预备）的，可以联合，未联合只提示；没有党员（含预备）的，应有指导员，由选派方负责",
      en: "full members decide: three or more, an own organization (leading a joint branch counts); fewer with at least one member, a joint branch is advice; no member at all, an instructor is owed by the appointer"
    },
    settledBy: city
  }),
  ...applicationReadings,
  ...partyOrganizationReadings,
  interpretation(["1.5.3"], {
    question: {
      zh: "交叉任职如何记载、何时终止？",
      en: "how is a cross-appointment recorded, and when does it end?"
    },
    reading: {
      zh: "一次交叉任职两侧各一笔，同一人、同起止；期间为两职并存的期间，所依职务各有自己的任期，任一终止即同日成对终止；同一人同时至多一项；出发一侧的职务须已担任，进入一侧的职务可同时任命；只有正式党员可以担任党组织一侧的职务",
      en: "one appointment, two entries, one person, one period: that of holding both posts, which keep their own dates; the pair ends with either, on the same day; each person has one at a time; the post set out from is held already, the one entered may be made by the same act; only full members take the Party side"
    },
    settledBy: cityAndOrganization
  }),
  interpretation(["1.5.3"], {
    question: { zh: "何时算“有条件”交叉任职？", en: "when do members allow a direction?" },
    reading: {
      zh: "本所正式党员中有党组织班子成员的，应有人进入管理层；有管理层成员的，应有人进入党组织班子；已在另一方向交叉任职的不重复计算，故一人身兼两职只满足一个方向；没有符合条件的人，或没有党组织的所，不适用",
      en: "with a full member on the staff in the Party leadership one enters management, with one in management one enters the Party leadership; who crosses in the other direction isn't counted again, so one person with both posts satisfies one direction; with nobody eligible, or no Party organization, it is not applicable"
    },
    settledBy: cityAndOrganization
  }),
  ...decisionReadings,
  interpretation(["1.6.2"], {
    question: { zh: "3% 的基数、期间与舍入", en: "base, period and rounding of the 3%" },
    reading: {
      zh: "收付实现制，已收业务收费扣除退费；随收随提，任何时点计提总额等于各费率期净收费乘费率之和，四舍五入到分一次；是本所专项经费，不是应付主管部门款项；自规则施行日起的收费计提，不论有无党组织",
      en: "fees received net of refunds, cash basis; posted with each receipt so that the total is at any moment Σ rate × net fees by rate period, rounded half-up to the fen once; the office's own earmark, never a payable; owed on receipts from the day the rule is in force, with or without a Party organization"
    },
    settledBy: city
  }),
  interpretation(["1.6.2"], {
    question: { zh: "过去某日的计提如何判断？", en: "how is the levy judged on a past day?" },
    reading: {
      zh: "收费、应提与余额按该日计；账簿已记数与全部收费核对，因为补记的收费其分录按记账先后计算差额",
      en: "fees, levy due and balance are those of the day; the ledger is held against all fees it has booked, for a fee entered late posts its difference in the order of booking"
    },
    settledBy: city
  }),
  interpretation(["1.6.2"], {
    question: { zh: "退费使余额为负怎么办？", en: "what if a refund leaves the balance negative?" },
    reading: {
      zh: "退费不因经费不足被拒；余额为负时不得支出，缺口为查出问题",
      en: "a refund is never refused for the fund's sake; below zero spending is refused and the shortfall is a finding"
    },
    settledBy: city
  }),
  ...premisesReadings,
  ...recordReadings,
  ...staffingReadings,
  ...charterReadings,
  ...committeeReadings,
  ...dutyReadings,
  ...growthReadings
]

/** Guidance clauses, which no program judges. */
export const notEnforcedClauses = [
  notEnforced("1.2.1", {
    zh: "坚持党的领导、思想政治建设是原则条款，没有可核对的事实",
    en: "a principle: there is no fact to hold it against"
  }),
  notEnforced("2.5", {
    zh: "依法监管、提高自律能力是原则条款，没有可核对的事实",
    en: "a principle: there is no fact to hold it against"
  })
]
