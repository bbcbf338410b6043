export * from "./NodeDigest.ts"
export * from "./NodeEntropy.ts"
