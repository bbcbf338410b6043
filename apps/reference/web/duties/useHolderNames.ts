import type { Obligation } from "@jiceng/http-api/browser"
import { useMemo } from "react"
import type { Names } from "../acts/Names.ts"

/** How those are called by whom some obligations are measured. */
export const useHolderNames = (obligations: ReadonlyArray<Obligation>): Names =>
  useMemo(() => new Map(obligations.map(({ subject }) => [subject.id, subject.name])), [obligations])
