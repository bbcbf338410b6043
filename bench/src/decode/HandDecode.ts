import { codePointLength, isPlainDate, isWellFormed } from "@jiceng/core"

type Json = Readonly<Record<string, unknown>>
type Check = (value: unknown) => boolean

/** What a row was read as, or the path of everything wrong with it. */
export type Read = { readonly body: unknown } | { readonly faults: ReadonlyArray<string> }

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const isBoolean: Check = (value) => typeof value === "boolean"

const surveyId = /^sv_[0-9a-z][0-9a-z-]{0,63}$/u
const isSurveyId: Check = (value) => typeof value === "string" && surveyId.test(value)

const isDay: Check = (value) => typeof value === "string" && isPlainDate(value)

const isArea: Check = (value) =>
  typeof value === "number" && value >= 0 && value <= 100_000 && Number(value.toFixed(2)) === value

const isOrgan: Check = (value) =>
  typeof value === "string" && isWellFormed(value) && value.trim() !== "" && codePointLength(value) <= 60

/** The paths of what is missing, wrong or unknown in an object; made only for one that is no good. */
const faultsIn = (value: unknown, path: string, checks: Readonly<Record<string, Check>>): Array<string> => {
  if (!isObject(value)) return [path]
  const faults: Array<string> = []
  for (const key of Object.keys(checks)) if (!checks[key]!(value[key])) faults.push(`${path}.${key}`)
  for (const key of Object.keys(value)) if (!(key in checks)) faults.push(`${path}.${key}`)
  return faults
}

const hasOnly = (value: Json, count: number): boolean => {
  let found = 0
  for (const _ in value) found++
  return found === count
}

const premisesChecks = { independent: isBoolean, areaSquareMetres: isArea }
const postedChecks = { plate: isBoolean, logo: isBoolean, rules: isBoolean, staff: isBoolean }
const zonesChecks = { reception: isBoolean, workspace: isBoolean, mediation: isBoolean }
const connectionsChecks = { intranet: isBoolean, internet: isBoolean }

const readPremises = (value: unknown) => {
  if (!isObject(value)) return undefined
  const { independent, areaSquareMetres } = value
  return isBoolean(independent) && isArea(areaSquareMetres) && hasOnly(value, 2)
    ? { independent, areaSquareMetres }
    : undefined
}

const readPosted = (value: unknown) => {
  if (!isObject(value)) return undefined
  const { plate, logo, rules, staff } = value
  return isBoolean(plate) && isBoolean(logo) && isBoolean(rules) && isBoolean(staff) && hasOnly(value, 4)
    ? { plate, logo, rules, staff }
    : undefined
}

const readZones = (value: unknown) => {
  if (!isObject(value)) return undefined
  const { reception, workspace, mediation } = value
  return isBoolean(reception) && isBoolean(workspace) && isBoolean(mediation) && hasOnly(value, 3)
    ? { reception, workspace, mediation }
    : undefined
}

const readConnections = (value: unknown) => {
  if (!isObject(value)) return undefined
  const { intranet, internet } = value
  return isBoolean(intranet) && isBoolean(internet) && hasOnly(value, 2) ? { intranet, internet } : undefined
}

/** One survey, or undefined where anything is wrong with it. */
const readSurvey = (value: unknown) => {
  if (!isObject(value)) return undefined
  const { id, on, by, premises, posted, zones, archiveRoom, connections, website } = value
  if (!isSurveyId(id) || !isDay(on) || !isOrgan(by)) return undefined
  const survey: Record<string, unknown> = { id, on, by }
  let known = 3
  const put = (key: string, found: unknown): void => {
    known++
    survey[key] = found
  }
  if ("premises" in value) put("premises", readPremises(premises))
  if ("posted" in value) put("posted", readPosted(posted))
  if ("zones" in value) put("zones", readZones(zones))
  if ("archiveRoom" in value) put("archiveRoom", isBoolean(archiveRoom) ? archiveRoom : undefined)
  if ("connections" in value) put("connections", readConnections(connections))
  if ("website" in value) put("website", isBoolean(website) ? website : undefined)
  if (!hasOnly(value, known)) return undefined
  for (const key in survey) if (survey[key] === undefined) return undefined
  return survey
}

const within: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  premises: premisesChecks,
  posted: postedChecks,
  zones: zonesChecks,
  connections: connectionsChecks
}

const surveyFaults = (value: unknown, path: string): ReadonlyArray<string> => {
  if (!isObject(value)) return [path]
  const checks: Record<string, Check> = { id: isSurveyId, on: isDay, by: isOrgan }
  for (const key of ["archiveRoom", "website"]) if (key in value) checks[key] = isBoolean
  for (const key of Object.keys(within)) if (key in value) checks[key] = () => true
  const faults = faultsIn(value, path, checks)
  for (const [key, inner] of Object.entries(within))
    if (key in value) faults.push(...faultsIn(value[key], `${path}.${key}`, inner))
  return faults
}

/** Reads a row of surveys as one would by hand: the quick way first, and where that fails once more for every fault. */
export const handDecode = (row: unknown): Read => {
  if (!isObject(row) || !Array.isArray(row["surveys"])) return { faults: ["$"] }
  const found: ReadonlyArray<unknown> = row["surveys"]
  const surveys: Array<unknown> = []
  for (const value of found) {
    const survey = readSurvey(value)
    if (survey === undefined)
      return { faults: found.flatMap((each, place) => surveyFaults(each, `$.surveys[${place}]`)) }
    surveys.push(survey)
  }
  return hasOnly(row, 1) ? { body: { surveys } } : { faults: faultsIn(row, "$", { surveys: () => true }) }
}
