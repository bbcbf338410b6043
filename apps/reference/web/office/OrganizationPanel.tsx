import type { OfficeDetail } from "@jiceng/http-api/browser"
import { HeadForm } from "../acts/HeadForm.tsx"
import type { HeadPrefill } from "../acts/HeadPrefill.ts"
import type { Names } from "../acts/Names.ts"
import { useWords } from "../words/Words.tsx"
import { HeadCandidates } from "./HeadCandidates.tsx"
import { OrganizationFacts } from "./OrganizationFacts.tsx"

/** The Party organization with its head, who may lawfully be named, and the act of naming. */
export const OrganizationPanel = ({
  detail,
  names,
  prefill,
  onPrefill
}: {
  readonly detail: OfficeDetail
  readonly names: Names
  readonly prefill: HeadPrefill | undefined
  readonly onPrefill: (head: HeadPrefill) => void
}) => {
  const { say } = useWords()
  const { organization, candidates, instructors } = detail
  return (
    <section className="panel" aria-labelledby="organization">
      <h2 id="organization">{say("organization")}</h2>
      {organization === undefined ? (
        <p className="empty">{say("organizationNone")}</p>
      ) : (
        <OrganizationFacts organization={organization} />
      )}
      {instructors.length > 0 && (
        <dl className="pairs">
          <dt>{say("instructor")}</dt>
          <dd>
            {instructors.map(({ id, name, since }) => (
              <span key={id}>
                {name} <span className="quiet">{say("since", { day: since })}</span>
              </span>
            ))}
          </dd>
        </dl>
      )}
      {organization !== undefined && (
        <>
          {candidates !== undefined && <HeadCandidates candidates={candidates} />}
          <HeadForm
            detail={detail}
            organization={organization.id}
            names={names}
            prefill={prefill}
            onPrefill={onPrefill}
          />
        </>
      )}
    </section>
  )
}
