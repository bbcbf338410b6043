import { recordRound, voidRound } from "../award/AwardRound.ts"
import { recordCampaign, voidCampaign } from "../campaign/StandardCampaign.ts"
import { recordPairing, voidPairing } from "../pairing/FirmPairing.ts"
import { recordParticipation, voidParticipation } from "../practitioner/CivicParticipation.ts"
import { recordPractice, voidPractice } from "../publicity/PracticeReport.ts"
import {
  adoptRewardScheme,
  voidRewardScheme,
  adoptOfficeScheme,
  voidOfficeScheme
} from "../publicity/RewardScheme.ts"
import {
  recordLegalAidCase,
  voidLegalAidCase,
  closeLegalAidCase,
  voidLegalAidClosing
} from "../service/LegalAidCase.ts"
import { recordPetition, voidPetition } from "../service/Petition.ts"
import { recordPublicService, voidPublicService } from "../service/PublicService.ts"
import {
  recordSatisfaction,
  voidSatisfaction,
  recordFollowUp,
  voidFollowUp
} from "../service/Satisfaction.ts"
import { recordBrand, voidBrand, recordCheckup, voidCheckup } from "../service/ServiceBrand.ts"
import { issueAdviserRules, voidAdviserRules } from "../standard/AdviserRules.ts"
import { issueStandard, voidStandard } from "../standard/ServiceStandard.ts"
import { recordEthicsEducation, voidEthicsEducation } from "../study/EthicsEducation.ts"
import { recordPoliticalStudy, voidPoliticalStudy } from "../study/PoliticalStudy.ts"
import { recordFileReview, voidFileReview } from "../supervision/review/CaseFileReview.ts"
import { recordObservation, voidObservation } from "../supervision/review/HearingObservation.ts"
import { recordCareActivity, voidCareActivity } from "../support/CareActivity.ts"
import { recordConference, voidConference } from "../support/JointConference.ts"
import { recordPublicFunding, voidPublicFunding } from "../support/PublicFunding.ts"
import {
  requestProtection,
  voidProtectionRequest,
  handleRequest,
  voidHandling
} from "../support/RightsProtection.ts"
import { recordContinuingEducation, voidContinuingEducation } from "../training/ContinuingEducation.ts"

/** The commands of records of acts, each with the one that voids it; some older ones stand beside these. */
export const recordCommands = {
  "study.record": recordPoliticalStudy,
  "study.void": voidPoliticalStudy,
  "study.recordEthics": recordEthicsEducation,
  "study.voidEthics": voidEthicsEducation,
  "training.recordAttendance": recordContinuingEducation,
  "training.voidAttendance": voidContinuingEducation,
  "pairing.record": recordPairing,
  "pairing.void": voidPairing,
  "support.recordFunds": recordPublicFunding,
  "support.voidFunds": voidPublicFunding,
  "support.recordConference": recordConference,
  "support.voidConference": voidConference,
  "support.recordActivity": recordCareActivity,
  "support.voidActivity": voidCareActivity,
  "support.requestProtection": requestProtection,
  "support.voidRequest": voidProtectionRequest,
  "support.handleRequest": handleRequest,
  "support.voidHandling": voidHandling,
  "person.recordParticipation": recordParticipation,
  "person.voidParticipation": voidParticipation,
  "service.record": recordPublicService,
  "service.void": voidPublicService,
  "service.recordLegalAidCase": recordLegalAidCase,
  "service.voidLegalAidCase": voidLegalAidCase,
  "service.closeLegalAidCase": closeLegalAidCase,
  "service.voidLegalAidClosing": voidLegalAidClosing,
  "service.recordPetition": recordPetition,
  "service.voidPetition": voidPetition,
  "service.recordBrand": recordBrand,
  "service.voidBrand": voidBrand,
  "service.recordCheckup": recordCheckup,
  "service.voidCheckup": voidCheckup,
  "service.recordSatisfaction": recordSatisfaction,
  "service.voidSatisfaction": voidSatisfaction,
  "service.recordFollowUp": recordFollowUp,
  "service.voidFollowUp": voidFollowUp,
  "publicity.adoptScheme": adoptRewardScheme,
  "publicity.voidScheme": voidRewardScheme,
  "publicity.adoptOfficeScheme": adoptOfficeScheme,
  "publicity.voidOfficeScheme": voidOfficeScheme,
  "publicity.recordPractice": recordPractice,
  "publicity.voidPractice": voidPractice,
  "campaign.record": recordCampaign,
  "campaign.void": voidCampaign,
  "supervision.recordObservation": recordObservation,
  "supervision.voidObservation": voidObservation,
  "supervision.recordFileReview": recordFileReview,
  "supervision.voidFileReview": voidFileReview,
  "standard.issue": issueStandard,
  "standard.void": voidStandard,
  "standard.issueAdviserRules": issueAdviserRules,
  "standard.voidAdviserRules": voidAdviserRules,
  "award.record": recordRound,
  "award.void": voidRound
} as const
