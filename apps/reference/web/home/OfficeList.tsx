import type { OfficeStanding, Standing } from "@jiceng/http-api/browser"
import { SubjectTable } from "../list/SubjectTable.tsx"
import { useWords } from "../words/Words.tsx"

/** The offices in the server's order: those that need attention come first. */
export const OfficeList = ({
  offices,
  counties
}: {
  readonly offices: ReadonlyArray<OfficeStanding>
  readonly counties: Standing["counties"]
}) => {
  const { say, read } = useWords()
  const names = new Map(counties.map(({ code, name }) => [code, read(name)]))
  return (
    <SubjectTable
      caption={say("offices")}
      column={say("columnOffice")}
      none={say("officesNone")}
      lines={offices.map(({ id, name, county, locality, attention }) => ({
        id,
        path: `/offices/${id}`,
        name,
        note: `${names.get(county) ?? county} ${locality.name}`,
        attention
      }))}
    />
  )
}
