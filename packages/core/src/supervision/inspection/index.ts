export * from "./InspectionDuty.ts"
export * from "./QuarterlyInspection.ts"
