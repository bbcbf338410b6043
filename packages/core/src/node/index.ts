export * from "./NodeDigest.ts"
export * from "./NodeEntropy.ts"
export * from "./NodeServices.ts"
