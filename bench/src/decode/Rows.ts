import { officeSurvey, type OfficeSurvey } from "@jiceng/core"
import { makeOffices } from "@jiceng/demo"

/** A row of a bundle without its id, as JSON gives it. */
export type Row = unknown

type Body = { surveys: Array<Record<string, unknown>> }

/** Ways in which a row is wrong, one or two places at a time. */
const faulty: ReadonlyArray<(survey: Record<string, unknown>) => void> = [
  (survey) => (survey["on"] = "2026-02-30"),
  (survey) => delete survey["by"],
  (survey) => (survey["id"] = "of_1"),
  (survey) => (survey["posted"] = { plate: true, logo: "yes", rules: 1, staff: true }),
  (survey) => (survey["premises"] = { independent: true, areaSquareMetres: 86.505 }),
  (survey) => (survey["weather"] = "晴"),
  (survey) => (survey["zones"] = { reception: true, workspace: true, mediation: true, kitchen: true }),
  (survey) => (survey["archiveRoom"] = null)
]

/** One survey of each office that has been looked at, with 16 values where all was looked at. */
const bodyOf = ({ surveys }: OfficeSurvey): Body => {
  const { equipment: _, separation: __, otherNames: ___, ...survey } = surveys[0]!
  return { surveys: [JSON.parse(JSON.stringify(survey)) as Record<string, unknown>] }
}

/** Rows as they are read, of which one in `badEvery` is wrong; none when it is 0. */
export const makeRows = (offices: number, badEvery: number): ReadonlyArray<Row> => {
  const rows: Array<Body> = []
  for (const { id, records } of makeOffices({ offices, staff: offices * 4 })) {
    const looked = records.facet(officeSurvey, id)
    if (looked !== undefined) rows.push(bodyOf(looked))
  }
  if (badEvery === 0) return rows
  let bad = 0
  for (let place = 0; place < rows.length; place += badEvery)
    faulty[bad++ % faulty.length]!(rows[place]!.surveys[0]!)
  return rows
}
