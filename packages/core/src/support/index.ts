export * from "./CareActivity.ts"
export * from "./JointConference.ts"
export * from "./PublicFunding.ts"
export * from "./RightsProtection.ts"
