export * from "./BudgetCommands.ts"
export * from "./BudgetRules.ts"
export * from "./OfficeBudget.ts"
