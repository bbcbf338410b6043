import type { Finding, Hindrance } from "@jiceng/core"

const acts: Hindrance["acts"] = []

// Made once for all offices: whoever writes for these rules alone sees that they don't differ.

export const putRightFirst: Hindrance = {
  why: "outsideFact",
  next: {
    zh: "先在所里整改到位，再登记查看结果",
    en: "it is put right in the office, and a new survey finds it so"
  },
  acts
}

export const anotherName: Hindrance = {
  why: "needsAuthority",
  next: {
    zh: "变更名称，经县区司法局同意、报市司法局批准（司法部令第137号第十条）",
    en: "a change of name, with the county's consent and the city's approval (司法部令第137号 第十条)"
  },
  acts
}

export const namesGivenUp: Hindrance = {
  why: "outsideFact",
  next: {
    zh: "停用其他名称，再登记查看结果",
    en: "the other names are given up, and a survey finds it so"
  },
  acts
}

export const degreesEarned: Hindrance = {
  why: "outsideFact",
  next: {
    zh: "登记在职取得的本科以上学历，或吸收有本科以上学历的人员（同时登记其学历）",
    en: "degrees earned meanwhile are recorded, or people who hold one join, with their degree recorded"
  },
  acts
}

export const insuranceTaken: Hindrance = {
  why: "outsideFact",
  next: {
    zh: "先参加社会保险，或查明已在他处参保、已退休，再登记",
    en: "the insurance is taken out, or found to be elsewhere or not needed, and then recorded"
  },
  acts
}

export const tooFewPractised: Hindrance = {
  why: "outsideFact",
  next: {
    zh: "所内执业满 3 年的人员不足，须有符合条件的人员加入后任合伙人",
    en: "too few in the office have practised for three years: somebody who has joins and becomes a partner"
  },
  acts
}

export const meetingOver: Hindrance = {
  why: "periodClosed",
  next: {
    zh: "已召开的会议不能补到；此后每次合伙人会议、重大活动由党组织负责人参加或列席，次年起不再影响结论",
    en: "nobody attends afterwards what is over; from now on the head attends each, and from next year on it counts no more"
  },
  acts
}

export const decisionWithdrawn: Hindrance = {
  why: "outsideFact",
  next: {
    zh: "所内撤回未经征求意见的决定，征求意见后重新作出；作废登记只是记下已经撤回",
    en: "the office withdraws what it decided unasked, consults and decides anew; voiding only records the withdrawal"
  },
  acts
}

export const balanceNegative: Hindrance = {
  why: "outsideFact",
  next: {
    zh: "余额因退费为负，由此后收费的计提补足；补足前不得支出",
    en: "refunds left the balance negative; the levy on further fees makes it up, and nothing is spent until then"
  },
  acts
}

const onTime: Hindrance["next"] = {
  zh: "已过的期间不能补做；今后各期按时完成，一年后不再影响结论",
  en: "a period that is over can't be made good; those to come are met in time, and after a year it counts no more"
}

export const monthOver = (open: Finding["remedies"]): Hindrance => ({
  why: "periodClosed",
  next: onTime,
  acts: open
})

const nextYear: Hindrance["next"] = {
  zh: "上一年度已过，不能补做；本年度按时完成，下一年起不再影响结论",
  en: "last year is over and can't be made good; with this year done in time it counts no more from the next on"
}

export const yearOver = (open: Finding["remedies"]): Hindrance => ({
  why: "periodClosed",
  next: nextYear,
  acts: open
})
