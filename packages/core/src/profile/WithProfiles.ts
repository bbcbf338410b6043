import { Result, Schema } from "effect"
import type { Bilingual } from "../kernel/Bilingual.ts"
import { Issue } from "../kernel/Issue.ts"
import { isPlainDate } from "../kernel/PlainDate.ts"
import { messageOf } from "../words/Explain.ts"
import { fault } from "./Fault.ts"
import { localFaults } from "./LocalFaults.ts"
import type { Parameter } from "../norm/Parameter.ts"
import type { CountyProfile, Setting } from "../norm/Profile.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import { commands } from "../register/commands.ts"
import { recordKinds } from "../register/kinds.ts"

/** Profiles that go beyond what the text leaves open. Every fault at once, each with its place and what would be right. */
export class UnlawfulProfile extends Schema.TaggedError<UnlawfulProfile>()("UnlawfulProfile", {
  issues: Schema.Array(Issue)
}) {
  override get message(): string {
    return messageOf(this)
  }
}

const namespacePattern = /^[a-z][a-z0-9]{1,19}$/u

/** What the register's own commands and kinds begin with; a county's would look like one of them. */
const taken: ReadonlySet<string> = new Set([
  ...Object.keys(commands).map((name) => name.slice(0, name.indexOf("."))),
  ...recordKinds.map(({ kind }) => /^[a-z0-9]+/u.exec(kind)![0])
])

/** What may be chosen, in words. */
const choiceWords = ({ allowed, codes }: Parameter): Bilingual => {
  const [least, most] = allowed!
  const named = codes === undefined ? "" : ` (${codes.map((code, place) => `${place} = ${code}`).join(", ")})`
  return { zh: `${least} 到 ${most} 的整数${named}`, en: `a whole number from ${least} to ${most}${named}` }
}

const isAllowed = ({ allowed }: Parameter, value: Setting["value"]): boolean =>
  allowed !== undefined &&
  typeof value === "number" &&
  Number.isInteger(value) &&
  value >= allowed[0] &&
  value <= allowed[1]

const settingFaults = (
  { parameters }: Rulebook,
  { settings }: CountyProfile,
  at: string
): ReadonlyArray<Issue> =>
  settings.flatMap((setting, place): ReadonlyArray<Issue> => {
    const path = `${at}.settings[${place}]`
    const of = parameters.find(({ id }) => id === setting.parameter)
    if (of === undefined || !of.open) {
      const open = parameters.filter((one) => one.open).map(({ id }) => id)
      const list = open.join(", ")
      return [
        fault(`${path}.parameter`, setting.parameter, {
          zh: `文件留待各地确定的参数：${list}`,
          en: `a parameter that the text leaves open: ${list}`
        })
      ]
    }
    const first = of.values[0]!.since
    const again = settings.findIndex(
      (other) => other.parameter === setting.parameter && other.since === setting.since
    )
    return [
      ...(isAllowed(of, setting.value) ? [] : [fault(`${path}.value`, setting.value, choiceWords(of))]),
      ...(isPlainDate(setting.since) && setting.since >= first
        ? []
        : [fault(`${path}.since`, setting.since, { zh: `${first} 起的日期`, en: `a day from ${first} on` })]),
      ...(again === place
        ? []
        : [
            fault(`${path}.since`, setting.since, {
              zh: "同一参数同一天只设定一次",
              en: "one setting of a parameter on a day"
            })
          ]),
      ...(setting.ground.trim() === ""
        ? [fault(`${path}.ground`, setting.ground, { zh: "设定的依据", en: "the decision that it rests on" })]
        : [])
    ]
  })

const once = (
  profiles: ReadonlyArray<CountyProfile>,
  place: number,
  key: "namespace" | "county",
  at: string
): ReadonlyArray<Issue> =>
  profiles.findIndex((other) => other[key] === profiles[place]![key]) === place
    ? []
    : [
        fault(`${at}.${key}`, profiles[place]![key], {
          zh: "每个县区一份、各用其名",
          en: "one profile a county, each under a name of its own"
        })
      ]

/**
 * A rulebook as counties read it: each profile sets parameters that the text leaves open, for its county alone and
 * from a day on, and may add rules, record kinds and commands under its own name. What the text settles can't be set.
 * The rulebook's hash covers the profiles.
 */
export const withProfiles = (
  rulebook: Rulebook,
  profiles: ReadonlyArray<CountyProfile>
): Result.Result<Rulebook, UnlawfulProfile> => {
  const issues = profiles.flatMap((profile, place) => {
    const at = `$[${place}]`
    return [
      ...(namespacePattern.test(profile.namespace) && !taken.has(profile.namespace)
        ? []
        : [
            fault(`${at}.namespace`, profile.namespace, {
              zh: "2 到 20 个小写字母或数字，以字母开头，不与名册自身的名称相同",
              en: "2 to 20 lower-case letters or digits, a letter first, and no name of the register's own"
            })
          ]),
      ...once(profiles, place, "namespace", at),
      ...once(profiles, place, "county", at),
      ...settingFaults(rulebook, profile, at),
      ...localFaults(rulebook, profile, at)
    ]
  })
  return issues.length > 0
    ? Result.fail(new UnlawfulProfile({ issues }))
    : Result.succeed({ ...rulebook, profiles })
}
