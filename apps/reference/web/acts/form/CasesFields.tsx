import { useWords } from "../../words/Words.tsx"
import { blankDraft, groupOf, textOf } from "./Draft.ts"
import type { Placed } from "./Filling.ts"
import { FieldsOf } from "./GroupFields.tsx"
import type { InputShape } from "./InputShape.ts"
import { LeafField } from "./LeafField.tsx"

type CasesShape = Extract<InputShape, { readonly as: "cases" }>

/** One case of several: which one it is comes first, and then what that case asks for. */
export const CasesFields = ({ label, isRequired, ...place }: Placed<CasesShape>) => {
  const { read } = useWords()
  const { shape, draft, change, path, filling } = place
  const group = groupOf(draft)
  const code = textOf(group[shape.by])
  const chosen = shape.cases.find((one) => one.code === code)
  const choose = (next: string) => {
    const other = shape.cases.find((one) => one.code === next)
    // What both cases ask for stays filled in.
    const kept = other && { ...groupOf(blankDraft(other.group)), ...onlyOf(group, other.group) }
    change({ ...kept, [shape.by]: next })
  }
  const which = (
    <LeafField
      shape={{ as: "choice", codes: shape.cases.map((one) => one.code) }}
      draft={code}
      change={(next) => choose(textOf(next))}
      path={`${path}.${shape.by}`}
      label={read(filling.command.fields[shape.by]!)}
      isRequired={isRequired}
      filling={filling}
    />
  )
  return (
    <fieldset className="group">
      {label !== "" && <legend>{label}</legend>}
      {chosen === undefined ? (
        which
      ) : (
        <FieldsOf
          first={which}
          shape={chosen.group}
          group={group}
          change={change}
          path={path}
          office={place.office}
          filling={filling}
        />
      )}
    </fieldset>
  )
}

const onlyOf = (
  group: ReturnType<typeof groupOf>,
  { fields }: CasesShape["cases"][number]["group"]
): ReturnType<typeof groupOf> =>
  Object.fromEntries(fields.flatMap(({ name }) => (name in group ? [[name, group[name]]] : [])))
