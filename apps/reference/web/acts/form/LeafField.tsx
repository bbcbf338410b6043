import { Input } from "antd"
import { useWords } from "../../words/Words.tsx"
import { type Control, Field } from "../Field.tsx"
import { readYuan, yuanText } from "../Yuan.ts"
import { textOf } from "./Draft.ts"
import type { Placed } from "./Filling.ts"
import type { GroupShape, InputShape } from "./InputShape.ts"
import { DivisionSelect, ReferenceSelect } from "./ReferenceSelect.tsx"

export type LeafShape = Exclude<InputShape, GroupShape | { readonly as: "list" | "cases" | "unknown" }>

const Entry = ({ control, place }: { readonly control: Control; readonly place: Placed<LeafShape> }) => {
  const { say, read } = useWords()
  const { shape, draft, change, path, filling, office } = place
  const value = textOf(draft)
  const set = (text: string) => {
    filling.touch(path)
    change(text)
  }
  const common = { ...control, value, "aria-required": place.isRequired, autoComplete: "off" }
  const onText = ({ target }: { readonly target: { readonly value: string } }) => set(target.value)
  switch (shape.as) {
    case "day":
      return <Input {...common} type="date" onChange={onText} />
    case "money":
      return <Input {...common} inputMode="decimal" suffix={say("yuanUnit")} onChange={onText} />
    case "number":
      return <Input {...common} inputMode="decimal" onChange={onText} />
    case "choice":
    case "yesNo": {
      const options =
        shape.as === "yesNo"
          ? ([
              ["true", say("yes")],
              ["false", say("no")]
            ] as const)
          : shape.codes.map((code) => [code, read(filling.command.choices[code]!)] as const)
      return (
        <select {...common} onChange={onText}>
          <option value="">{say("formChoose")}</option>
          {options.map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </select>
      )
    }
    case "division":
      return <DivisionSelect control={common} value={value} choose={set} />
    case "reference":
      return <ReferenceSelect control={common} kind={shape.kind} value={value} choose={set} office={office} />
    case "text":
      return shape.isLong ? (
        <Input.TextArea {...common} autoSize={{ minRows: 2, maxRows: 6 }} onChange={onText} />
      ) : (
        <Input {...common} onChange={onText} />
      )
  }
}

/** One control with its label, its hint and what is wrong with it. */
export const LeafField = (place: Placed<LeafShape>) => {
  const { say } = useWords()
  const { shape, draft, label, isRequired, path, filling } = place
  const amount = shape.as === "money" ? readYuan(textOf(draft)) : undefined
  const isMissing = filling.isMissing(path) && textOf(draft) === ""
  const hint = () => {
    if (isMissing) return say("formMissing")
    if (amount?.ok === true) return say("amountRead", { yuan: yuanText(amount.fen), fen: amount.fen })
    return amount === undefined ? undefined : say("amountHint")
  }
  return (
    <div className={isMissing ? "field-missing" : undefined} data-long={isWide(shape) || undefined}>
      <Field
        label={isRequired ? label : say("formOptional", { label })}
        hint={hint()}
        faults={filling.faultsAt(path)}
      >
        {(control) => <Entry control={control} place={place} />}
      </Field>
    </div>
  )
}

const isWide = (shape: LeafShape): boolean => shape.as === "text" && shape.isLong
