export type { StatusOfAll } from "./FollowedStatuses.ts"
export { keepStatuses, type StatusRun, statusView } from "./KeepStatuses.ts"
export * from "./KeptViews.ts"
export type { StatusDays, Statuses, StatusPack } from "./Statuses.ts"
