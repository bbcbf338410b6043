import type { ClientError, CommandDetail, Remedy } from "@jiceng/http-api/browser"
import { OutcomeIcon } from "../proof/OutcomeIcon.tsx"
import { useWords } from "../words/Words.tsx"
import { ActFailure } from "./ActFailure.tsx"
import type { Names } from "./Names.ts"
import { Refusal } from "./Refusal.tsx"

/** What is known of a form as it stands, before it is sent. */
export type Standing =
  | { readonly is: "open" }
  | { readonly is: "checking" }
  | { readonly is: "lawful" }
  | { readonly is: "incomplete"; readonly faults: number }

/** Whether the act could be done as it stands; after it wasn't, why. */
export const Verdict = ({
  command,
  verdict,
  error,
  names,
  fill,
  retry
}: {
  readonly command: CommandDetail
  readonly verdict: Standing
  readonly error: { readonly of: ClientError; readonly places: ReadonlyArray<string> } | undefined
  readonly names: Names
  readonly fill: (act: Remedy) => void
  readonly retry: () => void
}) => {
  const { say } = useWords()
  return (
    <>
      <output className={`verdict verdict-${verdict.is}`}>
        {verdict.is === "lawful" && (
          <>
            <OutcomeIcon outcome="satisfied" /> {say("formLawful")}
          </>
        )}
        {verdict.is === "checking" && say("formChecking")}
        {verdict.is === "incomplete" && say("formIncomplete", { faults: verdict.faults })}
      </output>
      {error?.of._tag === "Refused" && (
        <Refusal
          error={error.of}
          here=""
          names={names}
          fill={(act) => (act.command === command.id ? fill : undefined)}
        />
      )}
      {error !== undefined && error.of._tag !== "Refused" && (
        <ActFailure error={error.of} fields={error.places} names={names} retry={retry} />
      )}
    </>
  )
}
