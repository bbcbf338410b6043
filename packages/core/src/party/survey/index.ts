export * from "./MembershipSurvey.ts"
export * from "./SurveyDuty.ts"
