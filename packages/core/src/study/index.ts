export * from "./EthicsEducation.ts"
export * from "./PoliticalStudy.ts"
