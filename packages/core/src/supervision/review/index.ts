export * from "./CaseFileReview.ts"
export * from "./HearingObservation.ts"
