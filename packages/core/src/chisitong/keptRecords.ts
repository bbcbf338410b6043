import { record, workflow } from "../norm/Kept.ts"

/** The records of acts that clauses ask for: each is entered by one command and voided by another. */
const of = (
  clause: Parameters<typeof record>[0],
  zh: string,
  en: string,
  kinds: ReadonlyArray<string>,
  by: ReadonlyArray<string>
) => record(clause, { title: { zh, en }, kinds, by })

/** 一: what Party building leaves on record. */
export const partyRecords = {
  "1.1.1": of(
    "1.1.1",
    "政治理论学习，按所、按人、按期统计",
    "political study, counted by office, person and period",
    ["politicalStudy"],
    ["study.record", "study.void"]
  ),
  "1.6.1": workflow("1.6.1", {
    title: {
      zh: "书记述职，上级党组织评议并记载结果",
      en: "the secretary reports, the superior organization appraises, the result is kept"
    },
    kinds: ["dutyReview"],
    by: ["party.reportDuty", "party.appraiseDuty", "party.voidDutyReview"]
  }),
  "1.6.5": of(
    "1.6.5",
    "基层党建经验宣传与优秀党员评选",
    "reports of good practice, and rounds of outstanding members",
    ["practiceReport", "awardRound"],
    ["publicity.recordPractice", "publicity.voidPractice", "award.record", "award.void"]
  )
}

/** 三、四、五: what standards, supervision and service leave on record, in the document's order. */
export const otherRecords = [
  of(
    "3.0.1",
    "规范化建设年等活动，按“五化”记载",
    "standardisation campaigns, by the five aims",
    ["standardCampaign"],
    ["campaign.record", "campaign.void"]
  ),
  of(
    "3.5.1",
    "公益服务（纠纷化解、村居法律顾问、法律扶贫、法律援助等），记明人员与时长",
    "public-interest service by kind, with who served and how long",
    ["publicService"],
    ["service.record", "service.void"]
  ),
  of(
    "3.5.2",
    "涉法涉诉信访的代理、化解",
    "petitions represented or settled",
    ["petition"],
    ["service.recordPetition", "service.voidPetition"]
  ),
  of(
    "4.1.1",
    "职业道德和执业纪律教育",
    "ethics and discipline education",
    ["ethicsEducation"],
    ["study.recordEthics", "study.voidEthics"]
  ),
  of(
    "4.4.1",
    "旁听庭审、案卷质量评查",
    "hearings observed and case files reviewed",
    ["hearingObservation", "caseFileReview"],
    [
      "supervision.recordObservation",
      "supervision.voidObservation",
      "supervision.recordFileReview",
      "supervision.voidFileReview"
    ]
  ),
  of(
    "4.4.2",
    "满意度调查与跟踪反馈，按收案号",
    "satisfaction surveys and follow-up, by case number",
    ["satisfactionSurvey", "serviceFollowUp"],
    [
      "service.recordSatisfaction",
      "service.voidSatisfaction",
      "service.recordFollowUp",
      "service.voidFollowUp"
    ]
  ),
  of(
    "4.4.3",
    "民事、行政、非诉服务标准，留存版本",
    "service standards by kind, versions kept",
    ["serviceStandard"],
    ["standard.issue", "standard.void"]
  ),
  of(
    "4.4.5",
    "村居法律顾问实施细则，留存版本",
    "rules for village advisers, versions kept",
    ["adviserRules"],
    ["standard.issueAdviserRules", "standard.voidAdviserRules"]
  ),
  of(
    "5.1.3",
    "与律师事务所结对共建",
    "pairings with law firms",
    ["firmPairing"],
    ["pairing.record", "pairing.void"]
  ),
  of(
    "5.2.1",
    "政府购买法律服务与财政经费",
    "services bought by the government, and public funds",
    ["publicFunding"],
    ["support.recordFunds", "support.voidFunds"]
  ),
  of(
    "5.2.2",
    "联席会议",
    "joint conferences",
    ["jointConference"],
    ["support.recordConference", "support.voidConference"]
  ),
  of(
    "5.2.3",
    "慰问、文体活动",
    "care visits and recreation",
    ["careActivity"],
    ["support.recordActivity", "support.voidActivity"]
  ),
  of(
    "5.2.4",
    "执业权利维护：反映与处理",
    "requests for protection of rights, and how they were handled",
    ["rightsRequest", "rightsHandling"],
    ["support.requestProtection", "support.voidRequest", "support.handleRequest", "support.voidHandling"]
  ),
  of(
    "5.3.1",
    "参政议政",
    "civic participation",
    ["civicParticipation"],
    ["person.recordParticipation", "person.voidParticipation"]
  ),
  of(
    "5.3.2",
    "公益服务品牌、法律进企业体检",
    "public-interest brands and check-ups of enterprises",
    ["serviceBrand", "enterpriseCheckup"],
    ["service.recordBrand", "service.voidBrand", "service.recordCheckup", "service.voidCheckup"]
  ),
  of(
    "5.3.6",
    "司法局、所的信息与典型案例奖励办法",
    "reward schemes of bureaus and offices",
    ["rewardScheme", "officeRewardScheme"],
    [
      "publicity.adoptScheme",
      "publicity.voidScheme",
      "publicity.adoptOfficeScheme",
      "publicity.voidOfficeScheme"
    ]
  )
]
