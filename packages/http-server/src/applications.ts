import {
  type Actor,
  admissionFlow,
  admissionNumbers,
  applicationStateWords,
  type Assessment,
  commandWords,
  decisionDue,
  type DrawnNumber,
  isRunning,
  numberSeries,
  type OfficeId,
  officesIn,
  type OfficeTransfer,
  officeTransfer,
  openTo,
  type PracticeAdmission,
  practiceAdmission,
  recordKindWords,
  type RegisterView,
  type Rulebook,
  transferFlow,
  transferNumbers,
  type Workflow,
  type WorkingDays,
  wordOf
} from "@jiceng/core"
import { ApplicationList, type ApplicationQuery, errorBody, paths } from "@jiceng/http-api"
import { Effect } from "effect"
import { type Asked, inCounty } from "./asked.ts"
import type { Conditional } from "./Conditional.ts"
import { mayName, named } from "./people.ts"
import { admitted } from "./peopleList.ts"
import { divisionsOf } from "./standing.ts"

type List = (typeof ApplicationList)["Type"]
type Application = List["applications"][number]

/** What applications are told from, besides themselves. */
interface Told {
  readonly view: RegisterView
  readonly actor: Actor
  readonly rulebook: Rulebook
  readonly working: WorkingDays
  readonly day: Assessment["factsAt"]
}

const officeNamed = (view: RegisterView, id: OfficeId) => ({ id, name: view.offices.get(id)?.name ?? id })

const numberWords = (view: RegisterView, { series, number }: DrawnNumber): Application["numbers"][number] => {
  const found = view.records.facet(numberSeries, series)
  if (found === undefined) return { zh: `${series} ${number}`, en: `${series} ${number}` }
  const { sort, year } = found
  const { zh, en } = wordOf(sort)
  return { zh: `${zh} ${year} 年第 ${number} 号`, en: `${en} ${year} no. ${number}` }
}

const reasonIn = (state: object): { readonly reason?: string } =>
  "reason" in state
    ? { reason: String(state.reason) }
    : "reasons" in state
      ? { reason: String(state.reasons) }
      : {}

/** The offices that an application concerns, the one that takes in first. */
const officesOf = (body: PracticeAdmission | OfficeTransfer): ReadonlyArray<OfficeId> =>
  "formerOffice" in body ? [body.office, body.formerOffice] : [body.office]

/** What both sorts of application tell alike. */
const toldOf = (
  { view, actor, rulebook, day }: Told,
  flow: Workflow,
  body: PracticeAdmission | OfficeTransfer,
  numbers: ReadonlyArray<DrawnNumber>
) => {
  const { office, person, filedOn, state } = body
  const { is, since } = state
  const readable = officesOf(body).find((at) => mayName(view, actor, at)) ?? office
  const targetOf = (verb: string) => {
    const at = verb === "release" && "formerOffice" in body ? body.formerOffice : office
    return { county: view.offices.get(at)!.county, office: at }
  }
  return {
    kindWords: recordKindWords[flow.kind]!,
    office: officeNamed(view, office),
    person: named(view, actor, person, readable),
    filedOn,
    state: is,
    stateWords: applicationStateWords[is],
    since,
    isRunning: isRunning(flow, is),
    ...reasonIn(state),
    numbers: numbers.map((drawn) => numberWords(view, drawn)),
    open: openTo(rulebook, { flow, state: is }, actor, day, targetOf).map((command) => ({
      command,
      words: commandWords[command]
    }))
  }
}

type Fits = (body: PracticeAdmission | OfficeTransfer) => boolean

const admissionsIn = (told: Told, fits: Fits): ReadonlyArray<Application> =>
  told.view.records.all(practiceAdmission).flatMap(({ id, body }): ReadonlyArray<Application> => {
    if (!fits(body)) return []
    const county = told.view.offices.get(body.office)!.county
    const due = decisionDue(told.rulebook, told.working, county, body)
    const { state } = body
    const decidedOn = state.is === "granted" || state.is === "refused" ? state.since : told.day
    return [
      {
        id,
        kind: "practiceAdmission",
        ...toldOf(told, admissionFlow, body, admissionNumbers(body)),
        ...(due && { due: { ...due, isLate: decidedOn > due.on } })
      }
    ]
  })

const transfersIn = (told: Told, fits: Fits): ReadonlyArray<Application> =>
  told.view.records
    .all(officeTransfer)
    .filter(({ body }) => fits(body))
    .map(({ id, body }) => ({
      id,
      kind: "officeTransfer",
      formerOffice: officeNamed(told.view, body.formerOffice),
      ...toldOf(told, transferFlow, body, transferNumbers(body))
    }))

const inOrder = (a: Application, b: Application): number =>
  Number(b.isRunning) - Number(a.isRunning) || (a.filedOn < b.filedOn ? 1 : a.filedOn > b.filedOn ? -1 : 0)

const applicationList = (
  told: Told,
  { county, office, from, to }: ApplicationQuery,
  assessment: Assessment
): List => {
  const { findings: _, ...basis } = assessment
  const { view, actor, day } = told
  const readable = new Set(officesIn(view, inCounty(county), actor, day))
  const fits: Fits = (body) =>
    officesOf(body).some((at) => readable.has(at) && (office === undefined || at === office)) &&
    body.filedOn <= day &&
    (from === undefined || from <= body.filedOn) &&
    (to === undefined || body.filedOn <= to)
  return {
    ...basis,
    counties: divisionsOf(
      officesIn(view, { kind: "all" }, actor, day).map((id) => view.offices.get(id)!.county)
    ),
    applications: [...admissionsIn(told, fits), ...transfersIn(told, fits)].toSorted(inOrder)
  }
}

/** 申请 of the register: to practise, and to change office. */
export const applications = (
  asked: Asked,
  conditional: Conditional["Service"],
  rulebook: Rulebook,
  working: WorkingDays
) => ({
  applications: ({ query }: { readonly query: ApplicationQuery }) => {
    const { asOf, rulesAt, knownAt, ...about } = query
    return asked(
      { path: paths.applications, about, days: { asOf, rulesAt, knownAt } },
      ({ view, actor, assessment }) =>
        Effect.map(admitted(view, actor, query), () =>
          applicationList({ view, actor, rulebook, working, day: assessment.factsAt }, query, assessment)
        ),
      (value, tag) => conditional.answer(ApplicationList, value, tag)
    ).pipe(Effect.mapError(errorBody))
  }
})
