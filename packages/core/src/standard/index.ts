export * from "./AdviserRules.ts"
export * from "./ServiceStandard.ts"
export * from "./VersionOn.ts"
