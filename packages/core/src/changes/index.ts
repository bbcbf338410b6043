export type { Changes } from "./Changes.ts"
