export * from "./CrossCounty.ts"
export * from "./JointBranch.ts"
export * from "./JointBranchRules.ts"
export * from "./RecordGround.ts"
