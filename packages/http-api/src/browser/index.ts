export * from "./BrowserClient.ts"
export * from "./Json.ts"
export { paths } from "../paths.ts"
