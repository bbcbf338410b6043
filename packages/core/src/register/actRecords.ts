import { awardRoundRecord } from "../award/AwardRound.ts"
import { standardCampaignRecord } from "../campaign/StandardCampaign.ts"
import { firmPairingRecord } from "../pairing/FirmPairing.ts"
import { membershipSurveyRecord } from "../party/survey/MembershipSurvey.ts"
import { civicParticipationRecord } from "../practitioner/CivicParticipation.ts"
import { practiceReportRecord } from "../publicity/PracticeReport.ts"
import { newsItemRecord, modelCaseRecord } from "../publicity/Publication.ts"
import { rewardSchemeRecord, officeRewardSchemeRecord } from "../publicity/RewardScheme.ts"
import { legalAidCaseRecord, legalAidClosingRecord } from "../service/LegalAidCase.ts"
import { petitionRecord } from "../service/Petition.ts"
import { publicServiceRecord } from "../service/PublicService.ts"
import { satisfactionSurveyRecord, serviceFollowUpRecord } from "../service/Satisfaction.ts"
import { serviceBrandRecord, enterpriseCheckupRecord } from "../service/ServiceBrand.ts"
import { adviserRulesRecord } from "../standard/AdviserRules.ts"
import { serviceStandardRecord } from "../standard/ServiceStandard.ts"
import { ethicsEducationRecord } from "../study/EthicsEducation.ts"
import { politicalStudyRecord } from "../study/PoliticalStudy.ts"
import { monthlyBulletinRecord } from "../supervision/bulletin/MonthlyBulletin.ts"
import { quarterlyInspectionRecord } from "../supervision/inspection/QuarterlyInspection.ts"
import { caseFileReviewRecord } from "../supervision/review/CaseFileReview.ts"
import { hearingObservationRecord } from "../supervision/review/HearingObservation.ts"
import { careActivityRecord } from "../support/CareActivity.ts"
import { jointConferenceRecord } from "../support/JointConference.ts"
import { publicFundingRecord } from "../support/PublicFunding.ts"
import { rightsRequestRecord, rightsHandlingRecord } from "../support/RightsProtection.ts"
import { continuingEducationRecord } from "../training/ContinuingEducation.ts"
import { trainingRecord } from "../training/Training.ts"
import type { AnyActRecord } from "../record/ActRecord.ts"

/** Every record of an act, in the order in which their kinds came to be: what can be listed by kind, holder and period. */
export const actRecords: ReadonlyArray<AnyActRecord> = [
  monthlyBulletinRecord,
  quarterlyInspectionRecord,
  trainingRecord,
  membershipSurveyRecord,
  newsItemRecord,
  modelCaseRecord,
  politicalStudyRecord,
  ethicsEducationRecord,
  continuingEducationRecord,
  firmPairingRecord,
  publicFundingRecord,
  jointConferenceRecord,
  careActivityRecord,
  rightsRequestRecord,
  rightsHandlingRecord,
  civicParticipationRecord,
  publicServiceRecord,
  legalAidCaseRecord,
  legalAidClosingRecord,
  petitionRecord,
  serviceBrandRecord,
  enterpriseCheckupRecord,
  satisfactionSurveyRecord,
  serviceFollowUpRecord,
  rewardSchemeRecord,
  officeRewardSchemeRecord,
  practiceReportRecord,
  standardCampaignRecord,
  hearingObservationRecord,
  caseFileReviewRecord,
  serviceStandardRecord,
  adviserRulesRecord,
  awardRoundRecord
]
