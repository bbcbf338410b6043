export * from "./BulletinDuty.ts"
export * from "./MonthlyBulletin.ts"
