import type { Cursor, RulebookName } from "@jiceng/http-api/browser"
import { useWords } from "../words/Words.tsx"

interface Rests {
  readonly rulebook: RulebookName
  readonly rulesAt: string
  readonly factsAt: string
  readonly cursor: Cursor
}

/** What the page rests on: the rulebook, the days, and how far the journal was read. */
export const Basis = ({ of }: { readonly of: Rests }) => {
  const { say } = useWords()
  const { rulebook, rulesAt, factsAt, cursor } = of
  return (
    <p className="basis">
      {say("basis", {
        rulebook: `${rulebook.id} ${rulebook.version}`,
        hash: rulebook.hash.slice(0, 12),
        rules: rulesAt,
        facts: factsAt,
        seq: cursor.seq
      })}
    </p>
  )
}
