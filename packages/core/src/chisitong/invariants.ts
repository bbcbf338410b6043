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
  invariant("1.6.2", {
    sort: "structural",
    title: {
      zh: "计提总额等于净收费的 3%；退费不超过收费；支出不超过余额；分录借贷相等",
      en: "the levy is 3% of net fees, refunds never exceed their receipt, spending never exceeds the balance, entries balance"
    },
    refusedBy: ["fund.recordReceipt", "fund.recordRefund", "fund.voidReceipt", "fund.spend"]
  })
]
