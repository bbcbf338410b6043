import { type CommitReceipt, type Head, refOf, type StoredRecord } from "@jiceng/core"
import type { Row } from "./Statement.ts"

// Columns were written by the scripts alone, and every one of them is declared not null.

export const headOf = (row: Row): Head => ({
  seq: row["seq"] as number,
  digest: row["digest"] as string,
  recordedAt: row["recorded_at"] as string
})

export const receiptOf = (row: Row): CommitReceipt => ({
  ...headOf(row),
  inputHash: row["input_hash"] as string,
  result: row["result"] as string
})

export const recordOf = (kind: string, row: Row): StoredRecord => ({
  ref: refOf(kind, row["id"] as string),
  version: row["version"] as number,
  bodyVersion: row["body_version"] as number,
  body: row["body"] as string
})
