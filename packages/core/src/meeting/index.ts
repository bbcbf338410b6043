export * from "./ManagementMeeting.ts"
export * from "./MeetingCommands.ts"
export * from "./MeetingRules.ts"
