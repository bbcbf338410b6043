export * from "./Actor.ts"
export * from "./Identity.ts"
export * from "./Permission.ts"
export * from "./Sight.ts"
