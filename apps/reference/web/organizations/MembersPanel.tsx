import type { OrganizationDetail, OrganizationMember } from "@jiceng/http-api/browser"
import { Link } from "react-router"
import { useDays } from "../time/useDays.ts"
import type { PlainKey } from "../words/messages.ts"
import { useWords } from "../words/Words.tsx"

type Organization = OrganizationDetail["organization"]

interface Line {
  readonly post: PlainKey
  readonly member: OrganizationMember
}

/** Who leads the organization: the head, the other leaders, the liaisons, since when. */
export const MembersPanel = ({ organization }: { readonly organization: Organization }) => {
  const { say } = useWords()
  const { keep } = useDays()
  const { head, leaders, liaisons, units } = organization
  const offices = new Map(units.map(({ office, name }) => [office, name]))
  const lines: ReadonlyArray<Line> = [
    ...(head === undefined ? [] : [{ post: "postPartyHead", member: head } as const]),
    ...leaders.map((member) => ({ post: "postPartyLeader", member }) as const),
    ...liaisons.map((member) => ({ post: "postLiaison", member }) as const)
  ]
  return (
    <section className="panel" aria-labelledby="members">
      <h2 id="members">{say("organizationLeaders")}</h2>
      {head === undefined && <p className="empty">{say("organizationNoHead")}</p>}
      {lines.length > 0 && (
        <table className="rows staff">
          <caption className="unseen">{say("organizationLeaders")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("columnName")}</th>
              <th scope="col">{say("columnPosts")}</th>
              <th scope="col">{say("columnOffice")}</th>
              <th scope="col">{say("columnSinceDay")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ post, member: { id, name, masked, office, since } }) => (
              <tr key={post + id}>
                <th scope="row">{masked ? name : <Link to={keep(`/people/${id}`)}>{name}</Link>}</th>
                <td data-label={say("columnPosts")}>{say(post)}</td>
                <td data-label={say("columnOffice")} className="wraps">
                  {offices.get(office) ?? office}
                </td>
                <td data-label={say("columnSinceDay")}>{since}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {head?.attestation !== undefined && (
        <p className="quiet">{say("attestedBy", { by: head.attestation.by, on: head.attestation.on })}</p>
      )}
    </section>
  )
}
