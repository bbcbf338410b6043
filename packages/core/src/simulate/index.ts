export * from "./Difference.ts"
export { type Overlay, overlayOn } from "./Overlay.ts"
export type { SimulateOptions, Simulation, Step, StepEnd } from "./Simulate.ts"
