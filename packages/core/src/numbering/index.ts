export * from "./NumberSeries.ts"
