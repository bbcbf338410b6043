import type { OfficeDetail, StaffMember } from "@jiceng/http-api/browser"
import { Link } from "react-router"
import { useDays } from "../time/useDays.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"

const Contact = ({ member: { residentId, phone } }: { readonly member: StaffMember }) => (
  <>
    {residentId !== undefined && <div>{residentId}</div>}
    {phone !== undefined && <div>{phone}</div>}
  </>
)

/** The people of the office with their posts; what the actor may not see isn't there. */
export const StaffPanel = ({ detail: { staff, organization } }: { readonly detail: OfficeDetail }) => {
  const { say } = useWords()
  const code = useCode()
  const { keep } = useDays()
  const hasStage = staff.some(({ stage }) => stage !== undefined)
  const hasContact = staff.some(({ residentId, phone }) => residentId !== undefined || phone !== undefined)
  const head = organization?.head?.id
  const postsOf = ({ id, posts }: StaffMember) =>
    [...posts.map(({ post }) => code(post)), ...(id === head ? [code("partyHead")] : [])].join(
      say("listSeparator")
    )
  return (
    <section className="panel" aria-labelledby="staff">
      <h2 id="staff">
        {say("staff")} <small>{say("staffCount", { count: staff.length })}</small>
      </h2>
      {staff.length === 0 ? (
        <p className="empty">{say("staffNone")}</p>
      ) : (
        <table className="rows staff">
          <caption className="unseen">{say("staff")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("columnName")}</th>
              <th scope="col">{say("columnPosts")}</th>
              <th scope="col">{say("columnPractitioner")}</th>
              {hasStage && <th scope="col">{say("columnStage")}</th>}
              <th scope="col">{say("columnSince")}</th>
              {hasContact && <th scope="col">{say("columnContact")}</th>}
            </tr>
          </thead>
          <tbody>
            {staff.map((member) => (
              <tr key={member.id}>
                <th scope="row">
                  <Link to={keep(`/people/${member.id}`)}>{member.name}</Link>
                </th>
                <td data-label={say("columnPosts")}>{postsOf(member)}</td>
                <td data-label={say("columnPractitioner")}>{say(member.practitioner ? "yes" : "no")}</td>
                {hasStage && (
                  <td data-label={say("columnStage")}>
                    {member.stage === undefined ? "" : code(member.stage)}
                  </td>
                )}
                <td data-label={say("columnSince")}>{member.since}</td>
                {hasContact && (
                  <td data-label={say("columnContact")} className="contact">
                    <Contact member={member} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
