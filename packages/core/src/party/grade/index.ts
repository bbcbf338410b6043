export * from "./BranchGrade.ts"
export * from "./GradeCommands.ts"
