import { useId, useState } from "react"
import { ActForm } from "../acts/ActForm.tsx"
import type { Names } from "../acts/Names.ts"
import { useCommand, useCommands } from "../server/commands.ts"
import { Answered } from "../shell/Answered.tsx"
import { useWords } from "../words/Words.tsx"
import { usePlan } from "./PlanProvider.tsx"

const StepForm = ({
  name,
  names,
  added
}: {
  readonly name: string
  readonly names: Names
  readonly added: () => void
}) => {
  const { add } = usePlan()
  return (
    <Answered question={useCommand(name)}>
      {(command) => (
        <ActForm
          command={command}
          names={names}
          plan={(act) => {
            add(act)
            added()
          }}
        />
      )}
    </Answered>
  )
}

/** One act more: which one, and then its own form. */
export const AddStep = ({ names }: { readonly names: Names }) => {
  const { say, read } = useWords()
  const [chosen, choose] = useState("")
  const id = useId()
  const groups = useCommands().data?.groups ?? []
  const own = groups
    .map((group) => ({ ...group, commands: group.commands.filter(({ allowed }) => allowed) }))
    .filter(({ commands }) => commands.length > 0)
  return (
    <section className="panel" aria-labelledby={`${id}-add`}>
      <h2 id={`${id}-add`}>{say("stepAdd")}</h2>
      <div className="field step-choice">
        <label htmlFor={id}>{say("stepChoose")}</label>
        <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
          <option value="">{say("formChoose")}</option>
          {own.map((group) => (
            <optgroup key={group.id} label={read(group.words)}>
              {group.commands.map((command) => (
                <option key={command.id} value={command.id}>
                  {read(command.words)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {chosen !== "" && <StepForm key={chosen} name={chosen} names={names} added={() => choose("")} />}
    </section>
  )
}
