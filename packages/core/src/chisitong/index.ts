export * from "./chisitong.ts"
