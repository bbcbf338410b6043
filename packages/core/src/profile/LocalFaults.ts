import type { Bilingual } from "../kernel/Bilingual.ts"
import { isPlainDate } from "../kernel/PlainDate.ts"
import type { LocalRules } from "../norm/Local.ts"
import { localIdPattern } from "../norm/LocalId.ts"
import type { CountyProfile } from "../norm/Profile.ts"
import type { Rule } from "../norm/Rule.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import type { Issue } from "../kernel/Issue.ts"
import { fault } from "./Fault.ts"

type Named = readonly [path: string, name: string]

/** Everything that stands under the namespace as `guichi.…`, by its place; what may not share a name is one list. */
const dotted = ({
  provisions,
  parameters,
  concepts,
  commands
}: LocalRules): ReadonlyArray<ReadonlyArray<Named>> => [
  provisions.map(({ id }, place) => [`provisions[${place}].id`, id]),
  parameters.map(({ id }, place) => [`parameters[${place}].id`, id]),
  concepts.map(({ name }, place) => [`concepts[${place}].name`, name]),
  concepts.flatMap(({ facts }, place) =>
    Object.keys(facts).map((name): Named => [`concepts[${place}].facts`, name])
  ),
  commands.map(({ command }, place) => [`commands[${place}].command.name`, command.name])
]

const outside = (
  names: ReadonlyArray<Named>,
  isInside: (name: string) => boolean,
  expected: Bilingual
): ReadonlyArray<Issue> =>
  names.flatMap(([path, name]) => (isInside(name) ? [] : [fault(path, name, expected)]))

/** What follows the namespace in the name of a kind. */
const kindPattern = /^[A-Z][A-Za-z0-9]{0,39}$/u

const repeated = (names: ReadonlyArray<Named>): ReadonlyArray<Issue> =>
  names.flatMap(([path, name], place) =>
    names.findIndex(([, other]) => other === name) === place
      ? []
      : [fault(path, name, { zh: "未用过的名称", en: "a name that isn't taken" })]
  )

const among = (names: Iterable<string>): Bilingual => {
  const list = [...names].join(", ")
  return { zh: `其中之一：${list}`, en: `one of ${list}` }
}

/** What a rule speaks of must be there, or it could never be judged. */
const ruleFaults = (
  rulebook: Rulebook,
  { provisions, concepts, parameters }: LocalRules,
  { clause, about, parameters: used, applies, requires, awaits, recommends }: Rule,
  at: string
): ReadonlyArray<Issue> => {
  const own: ReadonlyArray<string> = provisions.map(({ id }) => id)
  const known = [...rulebook.concepts, ...concepts]
  const settled = [...rulebook.parameters, ...parameters]
  const conditions = [...applies, ...requires, ...awaits, ...recommends]
  return [
    ...(own.includes(clause) ? [] : [fault(`${at}.clause`, clause, among(own))]),
    ...(known.includes(about)
      ? []
      : [fault(`${at}.about`, about.name, among(known.map(({ name }) => name)))]),
    ...Object.values(used).flatMap((one) =>
      settled.includes(one) ? [] : [fault(`${at}.parameters`, one.id, among(settled.map(({ id }) => id)))]
    ),
    ...conditions.flatMap(({ fact, against }) => [
      ...(Object.hasOwn(about.facts, fact) ? [] : [fault(at, fact, among(Object.keys(about.facts)))]),
      ...("parameter" in against && !Object.hasOwn(used, against.parameter)
        ? [fault(at, against.parameter, among(Object.keys(used)))]
        : [])
    ])
  ]
}

/** What a county adds stands under its own namespace, once, and rests on provisions of its own. */
export const localFaults = (
  rulebook: Rulebook,
  { namespace, local }: CountyProfile,
  at: string
): ReadonlyArray<Issue> => {
  if (local === undefined) return []
  const kinds = local.kinds.map(({ kind }, place): Named => [`kinds[${place}].kind`, kind])
  const faults = [
    ...dotted(local).flatMap((names) => [
      ...outside(names, (name) => localIdPattern.test(name) && name.startsWith(`${namespace}.`), {
        zh: `${namespace}. 开头的名称，如 ${namespace}.firePlan`,
        en: `a name under ${namespace}., such as ${namespace}.firePlan`
      }),
      ...repeated(names)
    ]),
    ...outside(
      kinds,
      (name) => name.startsWith(namespace) && kindPattern.test(name.slice(namespace.length)),
      {
        zh: `${namespace} 开头的名称，如 ${namespace}FirePlan`,
        en: `a name that begins with ${namespace}, such as ${namespace}FirePlan`
      }
    ),
    ...repeated(kinds),
    ...repeated(local.rules.map(({ id }, place) => [`rules[${place}].id`, id])),
    ...local.provisions.flatMap(({ since, source }, place) => [
      ...(isPlainDate(since)
        ? []
        : [fault(`provisions[${place}].since`, since, { zh: "起始日", en: "the day from which it holds" })]),
      ...(source.trim() === ""
        ? [
            fault(`provisions[${place}].source`, source, {
              zh: "所在文件",
              en: "the document that it stands in"
            })
          ]
        : [])
    ]),
    ...local.rules.flatMap((rule, place) => ruleFaults(rulebook, local, rule, `rules[${place}]`))
  ]
  return faults.map((found) => ({ ...found, path: `${at}.local.${found.path}` }))
}
