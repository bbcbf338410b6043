import { invariant } from "../norm/Invariant.ts"

/** What acts must not make, by clause. */
export const invariants = [
  invariant("1.3.1", {
    sort: "structural",
    title: { zh: "每个党组织都有上级党组织", en: "every Party organization has a superior" },
    refusedBy: ["party.found"]
  }),
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
  invariant("1.3.8", {
    sort: "structural",
    title: {
      zh: "党员的执业核准与组织关系接转一并办成",
      en: "a member's admission and the transfer of the membership relation are one act"
    },
    refusedBy: ["admission.grant"]
  }),
  invariant("1.3.9", {
    sort: "structural",
    title: {
      zh: "转出、转入与组织关系接转一并办成：不会同在两所，也不会两所皆无",
      en: "leaving, joining and the relation transfer are one act: nobody is in two offices, or in none"
    },
    refusedBy: ["transfer.complete"]
  }),
  invariant("1.4.3", {
    sort: "structural",
    title: {
      zh: "联合党支部成立时有两个以上互不相同的单位、记明依据，单位为所或司法所",
      en: "a joint branch is founded of two or more different units, each an office or a judicial office, with its ground"
    },
    refusedBy: ["party.found"]
  }),
  invariant("1.4.3", {
    sort: "normative",
    title: {
      zh: "县区设为不允许的，不跨县区联合",
      en: "no joint branch across counties where a county forbids it"
    },
    refusedBy: ["party.found", "party.joinJointBranch"]
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
  invariant("1.5.5", {
    sort: "structural",
    title: {
      zh: "决定所载征求意见记录为本所、同一事项的记录",
      en: "the consultation that a decision names is of the same office and matter"
    },
    refusedBy: ["office.decide"]
  }),
  invariant("1.5.5", {
    sort: "normative",
    title: {
      zh: "本所就所列事项作决定前，已与党组织会商或征求其意见",
      en: "the office decides on a listed matter only after a deliberation or an opinion asked for"
    },
    refusedBy: ["office.decide"]
  }),
  invariant("1.6.2", {
    sort: "structural",
    title: {
      zh: "计提总额等于净收费的 3%；退费不超过收费；支出不超过余额；分录借贷相等",
      en: "the levy is 3% of net fees, refunds never exceed their receipt, spending never exceeds the balance, entries balance"
    },
    refusedBy: ["fund.recordReceipt", "fund.recordRefund", "fund.voidReceipt", "fund.spend"]
  }),
  invariant("1.6.3", {
    sort: "structural",
    title: {
      zh: "任何时点拨返不超过缴纳；只登记执业人员的党费",
      en: "at no moment do refunds exceed dues paid; only practitioners' dues are kept"
    },
    refusedBy: ["party.recordDues", "party.refundDues", "party.voidDues"]
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
  }),
  invariant("4.5.1", {
    sort: "structural",
    title: {
      zh: "全市一个惩戒委员会；一人同时只占一席",
      en: "a city has one disciplinary committee, and nobody has two seats at once"
    },
    refusedBy: ["committee.constitute", "committee.seat", "committee.replace"]
  }),
  invariant("4.5.1", {
    sort: "normative",
    title: {
      zh: "委员为法院、公安、司法行政机关相关部门负责人，四项条件均有注明，三方均有委员",
      en: "members head departments, their four qualities are attested, and no sector is left without one"
    },
    refusedBy: ["committee.constitute", "committee.seat", "committee.replace"]
  }),
  invariant("138.15", {
    sort: "normative",
    title: {
      zh: "有未了事项的，不得转所",
      en: "nobody changes office while something of theirs stands open"
    },
    refusedBy: ["transfer.release", "transfer.complete"]
  })
]
