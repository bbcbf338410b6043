export * from "./FundingCommands.ts"
export * from "./PartyFunding.ts"
