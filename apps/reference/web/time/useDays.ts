import type { Days } from "@jiceng/http-api/browser"
import { useMemo } from "react"
import { useSearchParams } from "react-router"
import { useSearchEdit } from "../list/useSearchEdit.ts"
import { useActing } from "../session/SessionProvider.tsx"
import { daysIn, type Handle, handles, keepingDays } from "./address.ts"

/** By the end of a day in China. */
const endOf = (day: string): string => `${day}T23:59:59.999+08:00`

/** Whose facts are shown by which rules as known when: the address says so, and today's where it says nothing. */
export const useDays = () => {
  const [search] = useSearchParams()
  const change = useSearchEdit()
  const { day: today } = useActing().session
  const { asOf, rulesAt, knownAt } = daysIn(search, today)
  const days = useMemo<Days>(
    () => ({
      ...(asOf !== undefined && { asOf }),
      ...(rulesAt !== undefined && { rulesAt }),
      ...(knownAt !== undefined && { knownAt: endOf(knownAt) })
    }),
    [asOf, rulesAt, knownAt]
  )
  return {
    today,
    /** As a question takes them. */
    days,
    /** As they are shown. */
    shown: { asOf: asOf ?? today, rulesAt: rulesAt ?? asOf ?? today, knownAt: knownAt ?? today },
    /** Whether nothing but today is shown. */
    isToday: asOf === undefined && rulesAt === undefined && knownAt === undefined,
    /** Whether more than the day of the facts was chosen. */
    isAside: rulesAt !== undefined || knownAt !== undefined,
    setDay: (handle: Handle, day: string) => change((after) => after.set(handle, day)),
    backToToday: () => change((after) => handles.forEach((handle) => after.delete(handle))),
    keep: (path: string) => keepingDays(path, search)
  }
}
