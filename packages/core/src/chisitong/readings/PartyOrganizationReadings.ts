import { interpretation } from "../../norm/Interpretation.ts"

const city = { zh: "市司法局", en: "the city bureau" }
const cityAndOrganization = {
  zh: "市司法局、上级党组织",
  en: "the city bureau and the superior Party organization"
}

/** How open points about Party organizations are read: 1.3.1 to 1.4.9 and 1.6.3 to 1.6.4. */
export const partyOrganizationReadings = [
  interpretation(["1.3.1"], {
    question: { zh: "领导链如何记明？", en: "how is the chain of leadership recorded?" },
    reading: {
      zh: "每县区一份，分四层，各有起始日；党委与组织部门、工委两层同时记市、县区两级名称；后一条自其起始日接替前一条，错记的注明原因作废；缺哪一层，所属党组织各有一项查出问题，成立党组织不因此被拒",
      en: "one record a county in four layers, each entry dated; the two upper layers name city and county organs together; a later entry follows the one before, a wrong one is voided with the reason; a missing layer is a finding at each organization of the county and never a reason to refuse founding one"
    },
    settledBy: cityAndOrganization
  }),
  interpretation(["1.3.2"], {
    question: { zh: "双管合一如何核对？", en: "what shows that both are managed together?" },
    reading: {
      zh: "直接领导其党组织的县区司法局即监管该所的县区司法局；跨县区联合党支部中的外县区所只提示；没有党组织的不适用",
      en: "the bureau that leads the Party organization is the bureau that supervises the office; an office in a joint branch of another county gets advice only; without an organization it doesn't apply"
    },
    settledBy: city
  }),
  interpretation(["1.4.3"], {
    question: { zh: "联合党支部至多几个单位？", en: "how many units may a joint branch have?" },
    reading: {
      zh: "两个以上，多于 5 个（即 6 个起）提示",
      en: "two or more; above five, that is from six on, is advice"
    },
    settledBy: cityAndOrganization,
    parameter: "manyUnits"
  }),
  interpretation(["1.4.3"], {
    question: { zh: "能否跨县区联合？", en: "may a joint branch reach across counties?" },
    reading: {
      zh: "默认只提示；县区可设为不允许，届时成立和加入时拒绝，已有的为查出问题。以名册中各所的县区与支部的县区比较，司法所只登记名称，不参与比较",
      en: "advice by default; a county may forbid it: then founding and joining are refused and what exists is a finding. The offices of the register are held against the branch's county; a judicial office is known by name alone and isn't compared"
    },
    settledBy: city,
    parameter: "crossCounty"
  }),
  interpretation(["1.4.3"], {
    question: {
      zh: "联合党支部自身正式党员不足 3 名怎么办？",
      en: "what if the joint branch itself has fewer than three full members?"
    },
    reading: {
      zh: "只提示。只计名册中各所人员；司法所党员不在名册，有司法所的支部，名册内不足 3 名即为事实不足",
      en: "advice only. The staff of its offices are counted; the members of a judicial office aren't in the register, so with one among the units fewer than three known leaves the count unknown"
    },
    settledBy: cityAndOrganization
  }),
  interpretation(["1.4.6"], {
    question: { zh: "ABC 定级的周期", en: "how often is a branch graded?" },
    reading: {
      zh: "按年，一个党组织一年一级；更正先作废再登记",
      en: "yearly, one grade for an organization and year; a correction voids and records again"
    },
    settledBy: cityAndOrganization
  }),
  interpretation(["1.4.7"], {
    question: { zh: "“六有”按什么判断？", en: "what are the six judged by?" },
    reading: {
      zh: "按党组织判，联合党支部按支部判一次；以当日及以前最近一次核查为准，核查未列的项目为没有；未核查过的为事实不足；没有党组织的所不适用",
      en: "by Party organization, a joint branch once; the last check on or before the day counts, an item that it doesn't list is missing; never checked is undetermined; an office without an organization isn't concerned"
    },
    settledBy: cityAndOrganization
  }),
  interpretation(["1.6.3"], {
    question: { zh: "党费按什么期间、对象拨返？", en: "whose dues are refunded, and by which period?" },
    reading: {
      zh: "只计执业人员的党费（缴纳当日在成员单位执业），按党组织和公历年度；党费归入缴纳之日的年度",
      en: "practitioners' dues only (practising at a unit on the day of payment), by Party organization and calendar year; a payment belongs to the year of its day"
    },
    settledBy: cityAndOrganization
  }),
  interpretation(["1.6.3"], {
    question: { zh: "何时应当拨返完毕？", en: "when is the refund due in full?" },
    reading: {
      zh: "期满后 90 日内；期间进行中和期满 90 日内未足额的为期限未到，第 91 日起为违反；任何一日的累计拨返不得超过累计缴纳，作废缴纳也不得造成超过",
      en: "within 90 days of the period's end; while it runs and within those days what is missing is pending, from day 91 it is violated; on no day do refunds exceed payments, and no void of a payment may make them"
    },
    settledBy: cityAndOrganization,
    parameter: "refundWithinDays"
  }),
  interpretation(["1.6.4"], {
    question: { zh: "经费保障登记什么？", en: "what is recorded of funding?" },
    reading: {
      zh: "县区司法局或上级党组织拨给党组织或所的每笔款项、用途；文件没有数额要求，只登记统计",
      en: "each allocation by the county bureau or a superior Party organization to an organization or an office, with its purpose; the text sets no amount, so it is listed and totalled"
    },
    settledBy: city
  })
]
