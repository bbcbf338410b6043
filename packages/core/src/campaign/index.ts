export * from "./StandardCampaign.ts"
