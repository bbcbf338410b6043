import { Input } from "antd"
import { useWords } from "../words/Words.tsx"
import { Field } from "./Field.tsx"
import type { HeadDraft } from "./HeadDraft.ts"

/** “优秀”由任命机关注明: by whom and when, where the clause asks for it. */
export const AttestationFields = ({
  draft,
  change,
  faultsAt
}: {
  readonly draft: HeadDraft
  readonly change: (part: Partial<HeadDraft>) => void
  readonly faultsAt: (path: string) => ReadonlyArray<string>
}) => {
  const { say } = useWords()
  return (
    <fieldset className="attestation">
      <label className="check">
        <input
          type="checkbox"
          checked={draft.isAttested}
          onChange={({ target }) => change({ isAttested: target.checked })}
        />
        {say("attest")}
      </label>
      {draft.isAttested && (
        <div className="fields">
          <Field label={say("attestBy")} faults={faultsAt("$.attestation.by")}>
            {(control) => (
              <Input {...control} value={draft.by} onChange={({ target }) => change({ by: target.value })} />
            )}
          </Field>
          <Field label={say("attestOn")} faults={faultsAt("$.attestation.on")}>
            {(control) => (
              <Input
                {...control}
                type="date"
                value={draft.on}
                onChange={({ target }) => change({ on: target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </fieldset>
  )
}
