import { useWords } from "../../words/Words.tsx"
import { CasesFields } from "./CasesFields.tsx"
import { ChoicesField } from "./ChoicesField.tsx"
import type { Placed } from "./Filling.ts"
import { GroupFields } from "./GroupFields.tsx"
import type { InputShape } from "./InputShape.ts"
import { LeafField } from "./LeafField.tsx"
import { ListFields } from "./ListFields.tsx"

/** Any place of a form, by what it asks for. */
export const ShapeField = ({ shape, ...place }: Placed<InputShape>) => {
  const { say } = useWords()
  if (shape.as === "group") return <GroupFields {...place} shape={shape} />
  if (shape.as === "cases") return <CasesFields {...place} shape={shape} />
  if (shape.as === "list")
    return shape.of.as === "choice" ? (
      <ChoicesField {...place} shape={shape.of} />
    ) : (
      <ListFields {...place} shape={shape} />
    )
  if (shape.as !== "unknown") return <LeafField {...place} shape={shape} />
  return (
    <p className="field field-unknown">
      {place.label}
      {say("colon")}
      {say("formUnknown")}
    </p>
  )
}
