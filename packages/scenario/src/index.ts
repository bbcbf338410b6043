export * from "./Feature.ts"
export * from "./RunScenario.ts"
export type { StepFault } from "./StepFault.ts"
export { sayings } from "./Steps.ts"
