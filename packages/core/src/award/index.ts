export * from "./AwardDuties.ts"
export * from "./AwardRound.ts"
export * from "./parameters.ts"
