import type { Actor } from "../access/Actor.ts"
import { access } from "../access/Permission.ts"
import { contains, type DivisionCode, divisionNames, prefectureOf } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { countySince } from "./CountyState.ts"
import type { RegisterView } from "./RegisterView.ts"
import type { Scope } from "./Subjects.ts"

/** The division by which an actor may read what is a whole city's: a county of it may as well. */
export const divisionIn = ({ tier, jurisdiction }: Actor, city: DivisionCode): DivisionCode =>
  tier === "county" && jurisdiction !== undefined && contains(city, jurisdiction) ? jurisdiction : city

/** Whether an actor may read what is found about a city bureau: those who speak for the city. */
export const mayReadCity = (actor: Actor, city: DivisionCode): boolean =>
  access(actor, "register.read", { county: city }).allowed

/** 市司法局、县区司法局, by its name. */
export const bureauName = (county: DivisionCode): string => `${divisionNames.get(county)?.zh ?? county}司法局`

/** The cities that have an office in one of their counties. */
export const citiesOf = (view: RegisterView): ReadonlySet<DivisionCode> =>
  new Set(Array.from(view.ties.officesIn.keys(), prefectureOf))

/** The day on which the first office of a city began; undefined where there is none. */
export const citySince = (view: RegisterView, city: DivisionCode): PlainDate | undefined => {
  let began: PlainDate | undefined
  for (const county of view.ties.officesIn.keys()) {
    const since = prefectureOf(county) === city ? countySince(view, county) : undefined
    if (since !== undefined && (began === undefined || since < began)) began = since
  }
  return began
}

/** Of some divisions those of a scope that had begun on the day, by code. */
const begunIn = (
  divisions: Iterable<DivisionCode>,
  since: (division: DivisionCode) => PlainDate | undefined,
  mayRead: (division: DivisionCode) => boolean,
  day: PlainDate
): ReadonlyArray<DivisionCode> =>
  Array.from(divisions)
    .filter((division) => {
      const began = since(division)
      return began !== undefined && began <= day && mayRead(division)
    })
    .toSorted()

/** The county bureaus of a scope that have an office on the day and that the actor may read, by code. */
export const countiesIn = (
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  day: PlainDate
): ReadonlyArray<DivisionCode> =>
  scope.kind !== "all" && scope.kind !== "county"
    ? []
    : begunIn(
        scope.kind === "county" ? [scope.county] : view.ties.officesIn.keys(),
        (county) => countySince(view, county),
        (county) => access(actor, "register.read", { county }).allowed,
        day
      )

/** The city bureau of a scope that has an office on the day and that the actor may read; told by its own code as well. */
export const citiesIn = (
  view: RegisterView,
  scope: Scope,
  actor: Actor,
  day: PlainDate
): ReadonlyArray<DivisionCode> =>
  scope.kind !== "all" && scope.kind !== "county"
    ? []
    : begunIn(
        scope.kind === "county"
          ? [scope.county].filter((code) => prefectureOf(code) === code)
          : citiesOf(view),
        (city) => citySince(view, city),
        (city) => mayReadCity(actor, city),
        day
      )
