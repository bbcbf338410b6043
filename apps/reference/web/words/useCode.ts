import { useCallback } from "react"
import { codeWord } from "./codes.ts"
import { useWords } from "./Words.tsx"

/** Says a code in words; one that the page doesn't know is shown as it is. */
export const useCode = () => {
  const { say } = useWords()
  return useCallback(
    (code: string): string => {
      const word = codeWord(code)
      return word === undefined ? code : say(word)
    },
    [say]
  )
}
