export * from "./parameters.ts"
export * from "./Training.ts"
export * from "./TrainingDuty.ts"
