import type { OfficeDetail } from "@jiceng/http-api/browser"
import { AsOfControl, useAsOf } from "../session/AsOf.tsx"
import { Heading } from "../shell/Heading.tsx"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"

/** Which office this is. */
export const OfficeHeader = ({ detail: { office } }: { readonly detail: OfficeDetail }) => {
  const { say, read } = useWords()
  const { shown, today } = useAsOf()
  const code = useCode()
  const facts = [
    [say("columnCounty"), read(office.county.name)],
    [code(office.locality.kind), office.locality.name],
    [say("columnForm"), code(office.form)],
    [say("officeSince"), office.since],
    ...(office.uscc === undefined ? [] : [[say("officeUscc"), office.uscc] as const])
  ] as const
  return (
    <>
      <div className="page-head">
        <Heading>{office.name}</Heading>
        <AsOfControl />
      </div>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {shown !== today && <p className="other-day">{say("asOfOther", { asof: shown, today })}</p>}
    </>
  )
}
