import type { OfficeDetail, StaffMember } from "@jiceng/http-api/browser"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import type { Control } from "./Field.tsx"

/** A person of the staff; the lawful candidates stand first, under their clause. */
export const PersonSelect = ({
  control,
  detail: { staff, candidates },
  value,
  choose
}: {
  readonly control: Control
  readonly detail: OfficeDetail
  readonly value: string
  readonly choose: (person: string) => void
}) => {
  const { say } = useWords()
  const code = useCode()
  const lawful = new Set(candidates?.people.map(({ id }) => id))
  const option = ({ id, name, posts, stage }: StaffMember) => {
    const notes = [...posts.map(({ post }) => code(post)), ...(stage === undefined ? [] : [code(stage)])]
    return (
      <option key={id} value={id}>
        {notes.length === 0 ? name : say("personNotes", { name, notes: notes.join(say("listSeparator")) })}
      </option>
    )
  }
  const first = staff.filter(({ id }) => lawful.has(id))
  const others = staff.filter(({ id }) => !lawful.has(id))
  return (
    <select {...control} value={value} onChange={({ target }) => choose(target.value)}>
      <option value="">{say("headChoose")}</option>
      {candidates === undefined || first.length === 0 ? (
        staff.map(option)
      ) : (
        <>
          <optgroup label={say("headLawful", { clause: candidates.clause })}>{first.map(option)}</optgroup>
          <optgroup label={say("headOthers")}>{others.map(option)}</optgroup>
        </>
      )}
    </select>
  )
}
