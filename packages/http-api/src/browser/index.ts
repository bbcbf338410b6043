export * from "./BrowserClient.ts"
export * from "./Json.ts"
export { byGravity, countsOf } from "../Gravity.ts"
export { paths } from "../paths.ts"
