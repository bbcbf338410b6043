import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react"
import {
  type Bilingual,
  type Language,
  type MessageKey,
  type MessageValues,
  pick,
  sayIn
} from "./messages.ts"

/** The language in use and the words in it. */
export interface Words {
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly say: <K extends MessageKey>(key: K, ...values: MessageValues<K>) => string
  /** The text of a pair that came with the data. */
  readonly read: (text: Bilingual) => string
}

const remembered = "jiceng.language"

const first = (): Language => {
  try {
    return localStorage.getItem(remembered) === "en" ? "en" : "zh"
  } catch {
    return "zh"
  }
}

const remember = (language: Language): void => {
  try {
    localStorage.setItem(remembered, language)
  } catch {
    // Storage switched off: the choice holds until the page is closed.
  }
}

const Here = createContext<Words | undefined>(undefined)

export const WordsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, choose] = useState(first)
  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en"
  }, [language])
  const setLanguage = useCallback((next: Language) => {
    remember(next)
    choose(next)
  }, [])
  const words = useMemo(
    () => ({ language, setLanguage, say: sayIn(language), read: pick(language) }),
    [language, setLanguage]
  )
  return <Here value={words}>{children}</Here>
}

export const useWords = (): Words => {
  const words = use(Here)
  if (words === undefined) throw new Error("no words outside WordsProvider")
  return words
}
