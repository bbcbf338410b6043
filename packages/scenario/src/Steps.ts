import {
  type AnyCommand,
  type Bilingual,
  commands,
  type CommandName,
  commandWords,
  explain,
  type Finding,
  isPlainDate,
  obligationStateWords,
  outcomeWords,
  type PlainDate
} from "@jiceng/core"
import { Effect } from "effect"
import type { ScenarioStep } from "./Feature.ts"
import { refusedAct, stepFault, type StepFault } from "./StepFault.ts"
import { inputFrom } from "./TableInput.ts"
import { haveOffice, havePeople } from "./Scenery.ts"
import { actorNamed, observer, onDay, type World } from "./World.ts"

type Done = Effect.Effect<void, StepFault>

/** One way to say something: the words, and what is done with them. */
interface Saying {
  readonly words: RegExp
  readonly example: Bilingual
  readonly run: (world: World, said: ReadonlyArray<string>, step: ScenarioStep) => Done
}

const fail = (zh: string, en: string): Done => Effect.fail(stepFault(zh, en))

const dayOf = (said: ReadonlyArray<string>): PlainDate | undefined => {
  const [year, month, day] = said.map((part) => part.padStart(2, "0"))
  const text = `${year}-${month}-${day}`
  return isPlainDate(text) ? text : undefined
}

const commandNamed = (word: string): AnyCommand | undefined => {
  const found = Object.entries(commandWords).find(([name, { zh }]) => name === word || zh === word)
  return found && (commands[found[0] as CommandName] as AnyCommand)
}

/** What has been entered under a name can be called by it from then on. */
const nameIt = (
  world: World,
  { name, id }: { readonly name?: unknown; readonly id?: unknown },
  value: unknown
): void => {
  const [drawn] = Object.values(value as Readonly<Record<string, unknown>>)
  const known = id ?? drawn
  if (typeof name === "string" && typeof known === "string") world.names.set(name, known)
}

const act: Saying["run"] = (world, [who = "", word = ""], step) =>
  Effect.gen(function* () {
    const actor = actorNamed(who, world.names)
    const command = commandNamed(word)
    if (actor === undefined) return yield* fail(`不知道“${who}”是谁`, `nobody is called “${who}”`)
    if (command === undefined) return yield* fail(`没有办理事项“${word}”`, `no act is called “${word}”`)
    const input = yield* Effect.fromResult(inputFrom(command, step.table, world.names))
    const end = yield* Effect.result(onDay(world, world.jiceng.execute(command, input, { actor })))
    if (end._tag === "Success") return nameIt(world, input, end.success.value)
    const error = end.failure as World["refused"]
    // Of a scene that is only set nobody is going to say that it was refused.
    if (step.kind === "when") return void (world.refused = error)
    return yield* Effect.fail(refusedAct(error!))
  })

const refusedUnder: Saying["run"] = (world, [clause]) => {
  const error = world.refused
  world.refused = undefined
  if (error === undefined) return fail("办理没有被拒绝", "nothing was refused")
  const found = "clause" in error ? error.clause : undefined
  return clause === undefined || found === clause
    ? Effect.void
    : fail(`依据的是 ${found ?? error._tag}`, `it was refused under ${found ?? error._tag}`)
}

const about = ({ subject }: Pick<Finding, "subject">, name: string): boolean =>
  subject.id === name || subject.name === name

const outcomeIs: Saying["run"] = (world, [year, month, date, name = "", clause = "", word = ""]) =>
  Effect.gen(function* () {
    const day = year === undefined ? world.day() : dayOf([year, month!, date!])
    if (day === undefined) return yield* fail("没有这一天", "there is no such day")
    const assessment = onDay(world, world.jiceng.assess({ kind: "all" }, { actor: observer, factsAt: day }))
    const { findings } = yield* Effect.orDie(assessment)
    const found = findings.filter((one) => one.clause === clause && about(one, name))
    const [first] = found
    if (first === undefined)
      return yield* fail(
        `“${name}”没有第${clause}条的结论`,
        `there is no finding of ${clause} about “${name}”`
      )
    if (found.some(({ outcome }) => outcomeWords[outcome].zh === word)) return
    return yield* fail(`结论是“${outcomeWords[first.outcome].zh}”`, `the outcome is ${first.outcome}`)
  })

const obligationIs: Saying["run"] = (world, [name = "", clause = "", label = "", word = ""]) =>
  Effect.gen(function* () {
    const agenda = onDay(
      world,
      world.jiceng.obligations({ kind: "all" }, { actor: observer, factsAt: world.day() })
    )
    const { obligations } = yield* Effect.orDie(agenda)
    const found = obligations.find(
      (one) => one.clause === clause && one.period.label === label && about(one, name)
    )
    if (found === undefined)
      return yield* fail(
        `“${name}”没有第${clause}条 ${label} 期的义务`,
        `“${name}” owes nothing of ${clause} for ${label}`
      )
    if (obligationStateWords[found.state].zh === word) return
    return yield* fail(`义务是“${obligationStateWords[found.state].zh}”`, `the obligation is ${found.state}`)
  })

const setDay: Saying["run"] = (world, said) => {
  const day = dayOf(said)
  if (day === undefined) return fail("没有这一天", "there is no such day")
  world.setDay(day)
  return Effect.void
}

const day = "([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日"

const refusal = /^办理被拒绝(?:，依据第(.+?)条)?$/u

/** Everything that a scenario can say. */
export const sayings: ReadonlyArray<Saying> = [
  {
    words: new RegExp(`^今天是${day}$`, "u"),
    example: { zh: "今天是2026年6月30日", en: "today is …" },
    run: setDay
  },
  {
    words: new RegExp(`^(.+?)有(合伙|事业单位)所“(.+?)”(?:，${day}设立)?$`, "u"),
    example: { zh: "贵池区有合伙所“梅村所”", en: "there is an office of that name" },
    run: (world, [county = "", form = "", name = "", ...since]) =>
      haveOffice(world, { county, form, name, since: since[0] === undefined ? undefined : dayOf(since) })
  },
  {
    words: /^“(.+?)”有(正式党员|预备党员|执业人员|其他人员)(.+)$/u,
    example: { zh: "“梅村所”有正式党员某甲、某乙", en: "these people are on its staff" },
    run: (world, [office = "", sort = "", people = ""]) => havePeople(world, office, sort, people.split("、"))
  },
  {
    words: /^(.+?)办理“(.+?)”[：:]?$/u,
    example: {
      zh: "市司法局办理“登记法律服务所”：（下接两列的表）",
      en: "somebody does an act, with a table below"
    },
    run: act
  },
  {
    words: refusal,
    example: { zh: "办理被拒绝，依据第1.3.3条", en: "the act is refused, under a clause" },
    run: refusedUnder
  },
  {
    words: new RegExp(`^(?:按${day}的事实，)?“(.+?)”对第(.+?)条的结论是“(.+?)”$`, "u"),
    example: { zh: "“梅村所”对第3.1.3条的结论是“符合”", en: "the outcome of a clause for somebody is …" },
    run: outcomeIs
  },
  {
    words: /^“(.+?)”第(.+?)条(\S+?)期的义务是“(.+?)”$/u,
    example: { zh: "“贵池区司法局”第4.3.3a条2026-05期的义务是“逾期”", en: "an obligation of a period is …" },
    run: obligationIs
  }
]

/** Does what a step says, or tells why it doesn't hold. */
export const runStep = (world: World, step: ScenarioStep): Done => {
  if (world.refused !== undefined && !refusal.test(step.text)) {
    const { zh, en } = explain(world.refused)
    return fail(`上一步被拒绝：${zh}`, `the step before was refused: ${en}`)
  }
  for (const { words, run } of sayings) {
    const [whole, ...said] = words.exec(step.text) ?? []
    if (whole !== undefined) return run(world, said, step)
  }
  const known = sayings.map(({ example }) => example.zh).join("；")
  return fail(`不懂“${step.text}”；可以写：${known}`, `“${step.text}” isn't understood`)
}
