import type { Condition } from "@jiceng/http-api/browser"
import { useCallback } from "react"
import { yuanText } from "../acts/Yuan.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"

type Value = Condition["observed"]
type Unit = Condition["unit"]

/** Says an observed or required value: yes or no, a code by its name, money in yuan, what isn't known as unknown. */
export const useValue = () => {
  const { say } = useWords()
  const code = useCode()
  return useCallback(
    (value: Value, unit?: Unit): string => {
      if (value === null) return say("unknown")
      if (typeof value === "boolean") return say(value ? "yes" : "no")
      if (unit === "fen") return say("yuan", { amount: yuanText(String(value)) })
      if (typeof value === "number") return String(value)
      return value.split("|").map(code).join(say("or"))
    },
    [say, code]
  )
}

/** Says what is required of a value: no less than it, less than it, or it. */
export const useRequired = () => {
  const { say } = useWords()
  const valueText = useValue()
  return useCallback(
    (operator: Condition["operator"], value: Value, unit?: Unit): string => {
      const text = valueText(value, unit)
      if (operator === "equal" || typeof value === "boolean") return text
      const isStage = unit === "stage"
      if (operator === "atLeast") return say(isStage ? "atLeastStage" : "atLeast", { value: text })
      return say(isStage ? "belowStage" : "below", { value: text })
    },
    [say, valueText]
  )
}
