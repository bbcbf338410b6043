import type { OfficeDetail } from "@jiceng/http-api/browser"
import { Input } from "antd"
import { useWords } from "../words/Words.tsx"
import { AttestationFields } from "./AttestationFields.tsx"
import { Field } from "./Field.tsx"
import type { HeadDraft } from "./HeadDraft.ts"
import { PersonSelect } from "./PersonSelect.tsx"

/** Where the faults of these fields are. */
export const headPaths = ["$.person", "$.from", "$.attestation"]

/** Who becomes head, from which day, and whether 优秀 was attested. */
export const HeadFields = ({
  detail,
  draft,
  change,
  faultsAt
}: {
  readonly detail: OfficeDetail
  readonly draft: HeadDraft
  readonly change: (part: Partial<HeadDraft>) => void
  readonly faultsAt: (path: string) => ReadonlyArray<string>
}) => {
  const { say } = useWords()
  return (
    <>
      <div className="fields">
        <Field label={say("headPerson")} faults={faultsAt("$.person")}>
          {(control) => (
            <PersonSelect
              control={control}
              detail={detail}
              value={draft.person}
              choose={(person) => change({ person })}
            />
          )}
        </Field>
        <Field label={say("headFrom")} faults={faultsAt("$.from")}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={draft.from}
              onChange={({ target }) => change({ from: target.value })}
            />
          )}
        </Field>
      </div>
      <AttestationFields draft={draft} change={change} faultsAt={faultsAt} />
    </>
  )
}
