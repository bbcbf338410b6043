import type { OfficeDetail } from "@jiceng/http-api/browser"
import { DatedHead } from "../shell/DatedHead.tsx"
import { useCode } from "../words/useCode.ts"
import { useWords } from "../words/Words.tsx"

/** Which office this is. */
export const OfficeHeader = ({ detail }: { readonly detail: OfficeDetail }) => {
  const { office } = detail
  const { say, read } = useWords()
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
      <DatedHead title={office.name} of={detail} />
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
