import { useEffect } from "react"
import { useWords } from "../words/Words.tsx"

/** Names the page in the browser's tab and for screen readers. */
export const usePageTitle = (title: string | undefined): void => {
  const { say } = useWords()
  const name = say("appName")
  useEffect(() => {
    document.title = title === undefined ? name : `${title} - ${name}`
  }, [title, name])
}
