export * from "./Guidance.ts"
export * from "./GuidanceCommands.ts"
export * from "./bulletin/index.ts"
export * from "./inspection/index.ts"
