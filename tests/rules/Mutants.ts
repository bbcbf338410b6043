import type { ConditionSpec, Parameter, ParameterUnit, Rule } from "@jiceng/core"

/** A rule with one thing wrong, under the name that a survivor is listed by. */
export interface Mutant {
  readonly name: string
  readonly rule: Rule
}

const groups = ["applies", "requires", "awaits", "recommends"] as const

/** One unit in hundredths, so that 0.03 + 0.01 is 0.04. */
const unitInHundredths: Record<ParameterUnit, number> = {
  person: 100,
  stage: 100,
  rate: 1,
  share: 1,
  squareMetre: 100,
  unit: 100,
  year: 100,
  day: 100,
  item: 100,
  hour: 100,
  minute: 100,
  yesNo: 100,
  choice: 100
}

const shifted = (value: number | string, unit: ParameterUnit, steps: number): number | string => {
  const moved = (Math.round(Number(value) * 100) + steps * unitInHundredths[unit]) / 100
  return typeof value === "string" ? String(moved) : moved
}

/** The highest code of the facts that a parameter limits; a stage beyond it doesn't exist. */
const highestCode = (rule: Rule, { id }: Parameter): number =>
  Math.max(
    ...groups
      .flatMap((group) => rule[group])
      .filter(({ against }) => "parameter" in against && against.parameter === id)
      .map(({ fact }) => (rule.about.facts[fact]!.codes?.length ?? Infinity) - 1)
  )

const withParameter = (rule: Rule, steps: number): ReadonlyArray<Mutant> =>
  Object.entries(rule.parameters).flatMap(([name, parameter]) => {
    const values = parameter.values.map(({ since, value }) => ({
      since,
      value: shifted(value, parameter.unit, steps)
    }))
    const exists = values.every(
      ({ value }) => Number(value) >= 0 && Number(value) <= highestCode(rule, parameter)
    )
    if (parameter.unit === "stage" && !exists) return []
    // A reading that isn't one of the choices can't be set.
    if (
      parameter.unit === "choice" &&
      values.some(({ value }) => parameter.codes?.[Number(value)] === undefined)
    )
      return []
    return [
      {
        name: `parameter ${name} ${steps < 0 ? "-" : "+"} 1`,
        rule: { ...rule, parameters: { ...rule.parameters, [name]: { ...parameter, values } } }
      }
    ]
  })

const sign = { atLeast: "≥", below: "<", equal: "=" } as const

const shown = ({ fact, operator, against }: ConditionSpec): string =>
  `${fact} ${sign[operator]} ${"parameter" in against ? against.parameter : against.value}`

/** Under one choice a condition may let everything pass; that it stands is seen when another choice is set. */
const isChosen = ({ parameters }: Rule, { against }: ConditionSpec): boolean =>
  "parameter" in against && parameters[against.parameter]?.unit === "choice"

const withoutCondition = (rule: Rule): ReadonlyArray<Mutant> =>
  groups.flatMap((group) =>
    rule[group]
      .filter((spec) => !isChosen(rule, spec))
      .map((dropped) => ({
        name: `without ${group} ${shown(dropped)}`,
        rule: { ...rule, [group]: rule[group].filter((spec) => spec !== dropped) }
      }))
  )

/** A fixed limit is as good as a parameter: a yes turns to a no, any other number moves by one each way. */
const withLimit = (rule: Rule): ReadonlyArray<Mutant> =>
  groups.flatMap((group) =>
    rule[group].flatMap((spec) => {
      if ("parameter" in spec.against) return []
      const { value } = spec.against
      const limits = rule.about.facts[spec.fact]!.unit === "yesNo" ? [1 - value] : [value - 1, value + 1]
      return limits.map((limit) => {
        const moved = { ...spec, against: { value: limit } }
        return {
          name: `${group} ${shown(moved)}`,
          rule: { ...rule, [group]: rule[group].map((other) => (other === spec ? moved : other)) }
        }
      })
    })
  )

/** Every way to get one thing wrong: a parameter a unit off, a condition left out, a limit moved. */
export const mutantsOf = (rule: Rule): ReadonlyArray<Mutant> => [
  ...withParameter(rule, -1),
  ...withParameter(rule, 1),
  ...withoutCondition(rule),
  ...withLimit(rule)
]
