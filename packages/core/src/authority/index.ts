export * from "./OverallPlan.ts"
export * from "./OverallPlanCommands.ts"
