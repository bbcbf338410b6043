import { invariant } from "../norm/Invariant.ts"

/** What acts must not make, by clause. */
export const invariants = [
  invariant("1.3.3", {
    sort: "normative",
    title: {
      zh: "主任合格的，不得任命他人为党组织负责人",
      en: "nobody else is named head while the director is eligible"
    },
    refusedBy: ["party.appointHead"]
  }),
  invariant("1.3.4", {
    sort: "normative",
    title: {
      zh: "主任非党员的，负责人从合伙人、主要管理人员中的党员产生",
      en: "the head is then named among partners and principal managers"
    },
    refusedBy: ["party.appointHead"]
  }),
  invariant("1.3.5", {
    sort: "normative",
    title: {
      zh: "管理层没有党员的，负责人从优秀党员执业人员中产生",
      en: "the head is then named among outstanding practitioners"
    },
    refusedBy: ["party.appointHead"]
  }),
  invariant("1.5.3", {
    sort: "structural",
    title: {
      zh: "交叉任职两侧成对记载，同一人、同起止；所依任一职务终止即成对终止",
      en: "a cross-appointment has both its entries, of one person over one period, and ends as a pair with either post"
    },
    refusedBy: ["party.crossAppoint"]
  }),
  invariant("1.5.3", {
    sort: "normative",
    title: {
      zh: "只有正式党员可以进入党组织班子",
      en: "only full members of the Party take the Party side"
    },
    refusedBy: ["party.crossAppoint", "party.appointLeader"]
  }),
  invariant("1.6.2", {
    sort: "structural",
    title: {
      zh: "计提总额等于净收费的 3%；退费不超过收费；支出不超过余额；分录借贷相等",
      en: "the levy is 3% of net fees, refunds never exceed their receipt, spending never exceeds the balance, entries balance"
    },
    refusedBy: ["fund.recordReceipt", "fund.recordRefund", "fund.voidReceipt", "fund.spend"]
  }),
  invariant("2.1", {
    sort: "normative",
    title: { zh: "整体规划只由市局制定", en: "only the city bureau issues the overall plan" },
    refusedBy: ["authority.issuePlan", "authority.voidPlan"]
  }),
  invariant("2.2", {
    sort: "normative",
    title: {
      zh: "县区局只办理本县区的所、人员和党组织",
      en: "a county bureau acts on the offices, people and Party organizations of its county only"
    },
    refusedBy: [
      "office.register",
      "staff.join",
      "party.found",
      "supervision.assignTask",
      "supervision.record"
    ]
  }),
  invariant("2.3", {
    sort: "normative",
    title: {
      zh: "司法所按县区局交办的要求指导监督",
      en: "a judicial office guides and supervises as its county asked"
    },
    refusedBy: ["supervision.record"]
  }),
  invariant("2.4", {
    sort: "normative",
    title: { zh: "所的人员只办理本所事项", en: "an office's people act on their own office only" },
    refusedBy: ["fund.recordReceipt", "fund.recordRefund", "fund.spend"]
  })
]
