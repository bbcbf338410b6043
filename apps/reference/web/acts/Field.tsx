import { type ReactNode, useId } from "react"

/** What a control needs to be tied to its label, its hint and its faults. */
export interface Control {
  readonly id: string
  readonly "aria-invalid": boolean
  readonly "aria-describedby": string
}

/** A labelled control with its hint, and what is wrong with it right below. */
export const Field = ({
  label,
  hint,
  faults,
  children
}: {
  readonly label: string
  readonly hint?: string | undefined
  readonly faults: ReadonlyArray<string>
  readonly children: (control: Control) => ReactNode
}) => {
  const id = useId()
  const isFaulty = faults.length > 0
  return (
    <div className={isFaulty ? "field field-faulty" : "field"}>
      <label htmlFor={id}>{label}</label>
      {children({ id, "aria-invalid": isFaulty, "aria-describedby": `${id}-faults ${id}-hint` })}
      <div id={`${id}-faults`} className="field-faults" aria-live="polite">
        {faults.map((fault) => (
          <p key={fault}>{fault}</p>
        ))}
      </div>
      <div id={`${id}-hint`} className="field-hint">
        {hint}
      </div>
    </div>
  )
}
