import type { ErrorOf } from "@jiceng/http-api/browser"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import { ClauseLink } from "./ClauseLink.tsx"
import { ProofTable } from "./ProofTable.tsx"

/** Why the actor may not do this: the permission, its clauses and which part of it is missing. */
export const ForbiddenProof = ({ error }: { readonly error: ErrorOf<"Forbidden"> }) => {
  const { say } = useWords()
  const code = useCode()
  return (
    <>
      <p>
        {say("forbiddenTo", { permission: code(error.permission) })}
        {say("forbiddenBy")}
        {error.clauses.map((clause, place) => (
          <span key={clause}>
            {place > 0 && say("listSeparator")}
            <ClauseLink clause={clause} />
          </span>
        ))}
      </p>
      <ProofTable lines={error.conditions} caption={say("proofCaption")} />
    </>
  )
}
