export * from "./Installed.ts"
export * from "./OtherCounty.ts"
export * from "./WithProfiles.ts"
