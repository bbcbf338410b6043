import { useWords } from "../words/Words.tsx"

/** Something is being read. */
export const Loading = () => {
  const { say } = useWords()
  return (
    <output className="loading">
      <span className="loading-mark" aria-hidden="true" />
      {say("loading")}
    </output>
  )
}
