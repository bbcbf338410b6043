import type { Remedy } from "@jiceng/http-api/browser"
import { Button } from "antd"
import { Link } from "react-router"
import { useAsOf } from "../session/AsOf.tsx"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"
import { headOf, type HeadPrefill } from "./HeadPrefill.ts"
import type { Names } from "./Names.ts"

/** A lawful act: one that has a form here fills it, another is named with what is still to be chosen. */
export const LawfulAct = ({
  act,
  here,
  names,
  prefill
}: {
  readonly act: Remedy
  /** The office whose page this is. */
  readonly here: string
  readonly names: Names
  readonly prefill: (head: HeadPrefill) => void
}) => {
  const { say } = useWords()
  const code = useCode()
  const { keep } = useAsOf()
  const head = headOf(act)
  const missing = (act.missing ?? []).map(code).join(say("listSeparator"))
  const still = missing !== "" && <span className="quiet">{say("lawfulMissing", { missing })}</span>
  if (head === undefined)
    return (
      <>
        {code(act.command)} {still}
      </>
    )
  const isElsewhere = head.office !== here
  return (
    <>
      <span>
        {code(act.command)}
        {say("colon")}
        <b>{names.get(head.person) ?? head.person}</b> {still}
      </span>
      {isElsewhere ? (
        <Link to={keep(`/offices/${head.office}`)} state={{ head }}>
          {say("lawfulElsewhere", { office: names.get(head.office) ?? head.office })}
        </Link>
      ) : (
        <Button size="small" onClick={() => prefill(head)}>
          {say("lawfulPrefill")}
        </Button>
      )}
    </>
  )
}
