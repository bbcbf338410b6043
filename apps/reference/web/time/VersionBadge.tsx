import type { Cursor, RulebookName } from "@jiceng/http-api/browser"
import { useWords } from "../words/Words.tsx"
import "./time.css"

/** What a result rests on, as the server tells it. */
export interface Rests {
  readonly rulebook: RulebookName
  readonly rulesAt: string
  readonly factsAt: string
  readonly knownAt?: string | undefined
  readonly cursor: Cursor
}

/** What a result rests on: the rulebook's version and how far the journal was read; opened, the days and the digests. */
export const VersionBadge = ({ of }: { readonly of: Rests }) => {
  const { say } = useWords()
  const { rulebook, rulesAt, factsAt, knownAt, cursor } = of
  const lines = [
    [say("versionRulebook"), `${rulebook.id} ${rulebook.version}`],
    [say("versionHash"), rulebook.hash],
    [say("rulesAt"), rulesAt],
    [say("asOf"), factsAt],
    [say("knownAt"), knownAt ?? say("versionAllKnown")],
    [say("versionJournal"), say("versionEntry", { seq: cursor.seq, recorded: cursor.recordedAt })],
    [say("versionDigest"), cursor.digest]
  ] as const
  return (
    <details className="version">
      <summary>{say("version", { version: rulebook.version, seq: cursor.seq })}</summary>
      <dl className="pairs">
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
