export * from "./FirmPairing.ts"
