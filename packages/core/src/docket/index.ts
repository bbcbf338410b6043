export * from "./DocketCommands.ts"
export * from "./PractitionerDocket.ts"
