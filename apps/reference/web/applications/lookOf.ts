import type { Application, Outcome } from "@jiceng/http-api/browser"
import { matching } from "../list/selected.ts"

/** The colour and the shape of an application: those of an outcome that people know from findings. */
export const lookOf = ({ state, isRunning, due }: Application): Outcome => {
  if (isRunning && due?.isLate === true) return "violated"
  if (state === "sentBack") return "advised"
  if (isRunning) return "pending"
  return state === "granted" || state === "completed" ? "satisfied" : "notApplicable"
}

/** Whether an application is what the address looks for: by who, where, how far, or its id. */
export const isWanted = (search: URLSearchParams): ((one: Application) => boolean) => {
  const matches = matching(search)
  return ({ id, person, office, formerOffice, stateWords }) =>
    matches([id, person.name, person.id, office.name, formerOffice?.name ?? "", stateWords.zh, stateWords.en])
}
