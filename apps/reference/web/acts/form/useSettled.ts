import { useEffect, useState } from "react"

const pause = 400

/** What was typed once typing has paused, in milliseconds. */
export const useSettled = (text: string): string => {
  const [settled, settle] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => settle(text), pause)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
