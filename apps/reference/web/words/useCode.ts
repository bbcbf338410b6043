import { useCallback } from "react"
import { codeWord } from "./codes.ts"
import { useWords } from "./Words.tsx"

const inSeat = /^seats\[([0-9]+)\]\.(.+)$/u

/**
 * Says a code in words; one that the page doesn't know is shown as it is. A line about one of several
 * seats is told by its place.
 */
export const useCode = () => {
  const { say } = useWords()
  return useCallback(
    (code: string): string => {
      const [, place, rest] = inSeat.exec(code) ?? []
      const word = codeWord(rest ?? code)
      const line = word === undefined ? (rest ?? code) : say(word)
      return place === undefined ? line : say("seatLine", { seat: Number(place) + 1, line })
    },
    [say]
  )
}
