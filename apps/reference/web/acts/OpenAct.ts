import type { Remedy } from "@jiceng/http-api/browser"
import { createContext, use } from "react"

/** Opens an act as a form, filled in as far as it is known. */
export type OpenAct = (act: Remedy) => void

/** Given by the dialog around the pages. */
export const OpenActContext = createContext<OpenAct | undefined>(undefined)

export const useOpenAct = (): OpenAct => {
  const open = use(OpenActContext)
  if (open === undefined) throw new Error("no act can be opened outside ActDialog")
  return open
}
