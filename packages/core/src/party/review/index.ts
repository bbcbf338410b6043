export * from "./DutyReview.ts"
export * from "./ReviewCommands.ts"
export * from "./ReviewDuty.ts"
