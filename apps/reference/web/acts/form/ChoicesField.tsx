import { useWords } from "../../words/Words.tsx"
import { listOf } from "./Draft.ts"
import type { Placed } from "./Filling.ts"
import type { InputShape } from "./InputShape.ts"

type ChoiceShape = Extract<InputShape, { readonly as: "choice" }>

/** Several of a few choices. */
export const ChoicesField = ({
  shape,
  draft,
  change,
  path,
  label,
  isRequired,
  filling
}: Placed<ChoiceShape>) => {
  const { say, read } = useWords()
  const chosen = listOf(draft)
  const faults = filling.faultsAt(path)
  return (
    <fieldset className="group" aria-invalid={faults.length > 0}>
      <legend>{isRequired ? label : say("formOptional", { label })}</legend>
      <div className="choices">
        {shape.codes.map((code) => (
          <label key={code} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) => {
                filling.touch(path)
                // In the order of the choices, however they were pressed.
                change(shape.codes.filter((one) => (one === code ? target.checked : chosen.includes(one))))
              }}
            />
            {read(filling.command.choices[code]!)}
          </label>
        ))}
      </div>
      {faults.map((fault) => (
        <p key={fault} className="field-faults">
          {fault}
        </p>
      ))}
    </fieldset>
  )
}
