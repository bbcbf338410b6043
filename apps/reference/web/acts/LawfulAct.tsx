import type { Remedy } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { Link } from "react-router"
import { useCommand } from "../server/commands.ts"
import { useDays } from "../time/useDays.ts"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import { headOf, type HeadPrefill } from "./HeadPrefill.ts"
import type { Names } from "./Names.ts"
import { useOpenAct } from "./OpenAct.ts"

/** Where a lawful act can be done: in a form of the page, in the form it stands in, or in a dialog. */
export interface Doing {
  /** The office or organization whose page this is. */
  readonly here: string
  /** Fills the page's own form for naming a head. */
  readonly prefill?: ((head: HeadPrefill) => void) | undefined
  /** Fills the form in which the act is offered, where that is a form of the same command. */
  readonly fill?: ((act: Remedy) => ((act: Remedy) => void) | undefined) | undefined
}

/** A lawful act in words: what it is called, whom it names, what is still to be chosen. */
const ActWords = ({
  act,
  here,
  names
}: {
  readonly act: Remedy
  readonly here: string
  readonly names: Names
}) => {
  const { say, read } = useWords()
  const code = useCode()
  const command = useCommand(act.command).data
  const whom = Object.values(act.input)
    .filter((value): value is string => typeof value === "string" && value !== here)
    .flatMap((id) => names.get(id) ?? [])
  const missing = (act.missing ?? []).map((name) => {
    const word = command?.fields[name]
    return word === undefined ? code(name) : read(word)
  })
  return (
    <span>
      {command === undefined ? code(act.command) : read(command.words)}
      {whom.length > 0 && (
        <>
          {say("colon")}
          <b>{whom.join(say("listSeparator"))}</b>
        </>
      )}{" "}
      {missing.length > 0 && (
        <span className="quiet">{say("lawfulMissing", { missing: missing.join(say("listSeparator")) })}</span>
      )}
    </span>
  )
}

/** A lawful act with what does it: a form to fill, here or where it belongs. */
export const LawfulAct = ({
  act,
  names,
  ...doing
}: Doing & { readonly act: Remedy; readonly names: Names }) => {
  const { say } = useWords()
  const { keep } = useDays()
  const open = useOpenAct()
  const { here, prefill } = doing
  const head = prefill === undefined ? undefined : headOf(act)
  const fill = doing.fill?.(act)
  const isElsewhere = head !== undefined && head.office !== here
  return (
    <>
      <ActWords act={act} here={here} names={names} />
      {isElsewhere && (
        <Link to={keep(`/offices/${head.office}`)} state={{ head }}>
          {say("lawfulElsewhere", { office: names.get(head.office) ?? head.office })}
        </Link>
      )}
      {!isElsewhere && head !== undefined && (
        <Button size="small" onClick={() => prefill?.(head)}>
          {say("lawfulPrefill")}
        </Button>
      )}
      {head === undefined && (
        <Button size="small" onClick={() => (fill ?? open)(act)}>
          {say(fill === undefined ? "lawfulOpen" : "lawfulPrefill")}
        </Button>
      )}
    </>
  )
}
