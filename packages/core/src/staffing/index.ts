export * from "./Staffing.ts"
export * from "./StaffingRules.ts"
export * from "./parameters.ts"
