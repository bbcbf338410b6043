import type { ReactNode } from "react"
import { useWords } from "../../words/Words.tsx"
import { blankDraft, type DraftGroup, groupOf, textOf } from "./Draft.ts"
import type { Placed } from "./Filling.ts"
import type { GroupShape } from "./InputShape.ts"

/** The fields of a group, one after another, in two columns where there is room. */
export const FieldsOf = ({
  first,
  shape,
  group,
  change,
  path,
  office,
  filling
}: Pick<Placed<GroupShape>, "shape" | "path" | "office" | "filling"> & {
  readonly group: DraftGroup
  readonly change: (group: DraftGroup) => void
  /** What stands before them. */
  readonly first?: ReactNode
}) => {
  const { read } = useWords()
  const own = shape.fields.some(({ name }) => name === "office") ? textOf(group["office"]) : ""
  return (
    <div className="fields">
      {first}
      {shape.fields.map(({ name, shape: inner, isRequired }) => (
        <filling.Field
          key={name}
          shape={inner}
          draft={group[name]}
          change={(draft) => change({ ...group, [name]: draft })}
          path={`${path}.${name}`}
          label={read(filling.command.fields[name]!)}
          isRequired={isRequired}
          office={own === "" ? office : own}
          filling={filling}
        />
      ))}
    </div>
  )
}

/** A group of fields within a form; one that may be left out is asked for first. */
export const GroupFields = ({ label, isRequired, ...place }: Placed<GroupShape>) => {
  const { shape, draft, change, path, filling } = place
  const isThere = draft !== undefined
  const fields = isThere && <FieldsOf {...place} group={groupOf(draft)} change={change} />
  const faults = isThere ? [] : filling.faultsAt(path)
  return (
    <fieldset className="group" aria-invalid={faults.length > 0}>
      <legend>
        {isRequired ? (
          label
        ) : (
          <label className="check">
            <input
              type="checkbox"
              checked={isThere}
              onChange={({ target }) => change(target.checked ? blankDraft(shape) : undefined)}
            />
            {label}
          </label>
        )}
      </legend>
      {faults.map((fault) => (
        <p key={fault} className="field-faults">
          {fault}
        </p>
      ))}
      {fields}
    </fieldset>
  )
}
