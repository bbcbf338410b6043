export type { StatusOfAll } from "./FollowedStatuses.ts"
export { type StatusDays, type Statuses, type StatusPack } from "./Statuses.ts"
