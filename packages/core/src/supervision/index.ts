export * from "./Guidance.ts"
export * from "./GuidanceCommands.ts"
