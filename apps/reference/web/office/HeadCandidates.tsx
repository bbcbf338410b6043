import type { HeadCandidates as Candidates } from "@jiceng/http-api/browser"
import { ClauseLink } from "../proof/ClauseLink.tsx"
import { useWords } from "../words/Words.tsx"

/** Who may lawfully be named head, under which clause. */
export const HeadCandidates = ({ candidates }: { readonly candidates: Candidates }) => {
  const { say } = useWords()
  const { clause, citation, people } = candidates
  return (
    <p className="candidates">
      {say("candidates")}
      <ClauseLink clause={clause}>
        {citation}
        {say("clauseBracket", { clause })}
      </ClauseLink>
      {say("colon")}
      {people.length === 0 ? say("none") : <b>{people.map(({ name }) => name).join(say("listSeparator"))}</b>}
    </p>
  )
}
