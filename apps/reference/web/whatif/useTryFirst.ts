import type { Remedy } from "@jiceng/http-api/browser"
import { useNavigate } from "react-router"
import { usePlan } from "./PlanProvider.tsx"

/** Takes an act into the plan and shows what it would make of things. */
export const useTryFirst = (): ((act: Remedy) => void) => {
  const { add } = usePlan()
  const navigate = useNavigate()
  return (act) => {
    add(act)
    void navigate("/what-if")
  }
}
