export * from "./DutyFeed.ts"
export * from "./WorkingDays.ts"
