import { Button } from "antd"
import { useWords } from "../../words/Words.tsx"
import { blankDraft, listOf } from "./Draft.ts"
import type { Placed } from "./Filling.ts"
import type { InputShape } from "./InputShape.ts"

type ListShape = Extract<InputShape, { readonly as: "list" }>

/** Any number of the same, each of which can be taken out again. */
export const ListFields = ({ label, isRequired, ...place }: Placed<ListShape>) => {
  const { say } = useWords()
  const { shape, draft, change, path, filling } = place
  const items = listOf(draft)
  const faults = filling.faultsAt(path)
  return (
    <fieldset className="group" aria-invalid={faults.length > 0}>
      <legend>{isRequired ? label : say("formOptional", { label })}</legend>
      {items.map((item, at) => (
        // The place is what a line of a list is told by: its faults come by it too.
        <div key={at} className="list-line">
          <filling.Field
            {...place}
            shape={shape.of}
            draft={item}
            change={(next) => change(items.with(at, next))}
            path={`${path}[${at}]`}
            label={say("formItem", { label, place: at + 1 })}
            isRequired
          />
          <Button
            size="small"
            aria-label={say("formRemoveItem", { label, place: at + 1 })}
            onClick={() => change(items.toSpliced(at, 1))}
          >
            {say("formRemove")}
          </Button>
        </div>
      ))}
      {faults.map((fault) => (
        <p key={fault} className="field-faults">
          {fault}
        </p>
      ))}
      <Button size="small" onClick={() => change([...items, blankDraft(shape.of)])}>
        {say("formAdd", { label })}
      </Button>
    </fieldset>
  )
}
