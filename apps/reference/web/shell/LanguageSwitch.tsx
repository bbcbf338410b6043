import { useWords } from "../words/Words.tsx"

const languages = [
  ["zh", "zh-CN", "languageZh"],
  ["en", "en", "languageEn"]
] as const

/** 中文 or English, remembered. */
export const LanguageSwitch = () => {
  const { language, setLanguage, say } = useWords()
  return (
    <fieldset className="languages" aria-label={say("languageLabel")}>
      {languages.map(([each, tag, word]) => (
        <button
          key={each}
          type="button"
          lang={tag}
          aria-pressed={language === each}
          onClick={() => setLanguage(each)}
        >
          {say(word)}
        </button>
      ))}
    </fieldset>
  )
}
