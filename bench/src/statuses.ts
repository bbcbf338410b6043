// T4 and T5: a run over everybody that keeps what changed, from SQLite, and one office after one new fact.
import "effect/schema/SchemaJITCompiler/enable"
import { addDays, Jiceng, KeptViews, type PlainDate, statusView } from "@jiceng/core"
import { demoDay } from "@jiceng/demo"
import { Effect, ManagedRuntime } from "effect"
import { deepStrictEqual } from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { interleave } from "./Measure.ts"
import { compare, publish, timesOf } from "./Result.ts"
import { makeStates } from "./simulate/MadeRegister.ts"
import { eachInTurn, judgeOffice } from "./simulate/OneOffice.ts"
import { registerOf } from "./simulate/Register.ts"
import { compareWithAnew, newFacts } from "./statuses/NewFacts.ts"
import { countOf, differing, fill, readAndEvaluate, registerIn, wholeRun } from "./statuses/Runs.ts"

const unchanged = "a run in which nothing has changed: read, judged, compared"
const changing = "a run for another day: read, judged, compared, what changed kept"
const pure = "reading the journal from SQLite and evaluating the rules, nothing compared or kept"
const whole = "one office's fact sheet read and all its rules judged"

/**
 * A prefecture or two: twenty-odd runs, each of which reads its whole journal, would take half an hour over the country's
 * million records, and the ratio is that of any size.
 */
const offices = 1_000
const staff = 4_300

/** The days between which a run goes to and fro. */
const days = [addDays(demoDay, -1), demoDay] as const

const states = makeStates({ offices, staff })

const measureRuns = async () => {
  const folder = mkdtempSync(join(tmpdir(), "jiceng-statuses-"))
  const { runPromise, dispose } = registerIn(folder)
  try {
    const { records } = await runPromise(fill(states))
    const first = await runPromise(wholeRun(days[1]))
    deepStrictEqual(countOf(first), first.judged)
    deepStrictEqual(countOf(await runPromise(wholeRun(days[1]))), 0)
    const moved = countOf(await runPromise(wholeRun(days[0])))
    deepStrictEqual(countOf(await runPromise(wholeRun(days[1]))), moved)
    const kept = await runPromise(Effect.flatMap(KeptViews, (views) => views.load(statusView)))
    deepStrictEqual(differing(kept!.texts, await runPromise(readAndEvaluate(days[1]))), [])
    let asked: PlainDate = days[1]
    const onTheOtherDay = () => {
      asked = asked === days[0] ? days[1] : days[0]
      return runPromise(wholeRun(asked))
    }
    const measured = await interleave(
      [
        { name: changing, run: onTheOtherDay },
        { name: unchanged, run: () => runPromise(wholeRun(asked)) },
        { name: pure, run: () => runPromise(readAndEvaluate(days[1])) }
      ],
      { units: offices, rounds: 5, turns: 1, sampleMillis: 1, collect: true }
    )
    return { records, judged: first.judged, moved, measured }
  } finally {
    await dispose()
    rmSync(folder, { recursive: true })
  }
}

const measureOffices = async () => {
  const runtime = ManagedRuntime.make(registerOf(states))
  const jiceng = await runtime.runPromise(Effect.map(Jiceng, (service) => service))
  await runtime.runPromise(compareWithAnew(jiceng, states[100]!))
  const view = await runtime.runPromise(jiceng.view)
  const { statuses } = await runtime.runPromise(jiceng.statuses({ factsAt: demoDay }))
  const ids = states.map(({ id }) => id)
  const measured = await interleave(
    [
      ...newFacts.map(({ name, of }) => {
        const facts = ids.flatMap((id) => of(view, id) ?? [])
        return { name, run: eachInTurn(facts, (fact) => statuses.follow([fact])) }
      }),
      { name: whole, run: eachInTurn(ids, (id) => judgeOffice(view, id)) }
    ],
    { units: 1, rounds: 15, turns: 5, sampleMillis: 50, collect: false }
  )
  await runtime.dispose()
  return measured
}

const { records, judged, moved, measured } = await measureRuns()
const one = await measureOffices()

const count = (number: number): string => number.toLocaleString("en")
const reach = { atMost: 1.3 }

publish({
  name: "statuses",
  title: "The statuses of everybody, and of one office after one new fact",
  about: `A register of ${count(offices)} invented offices with about ${count(staff)} people, ${count(records)} records in \
SQLite. A run begins with nothing but the file: it reads the whole journal, judges ${count(judged)} subjects and compares with \
what was kept; between the two days ${count(moved)} differ. What was kept was compared with plain evaluation first. A new fact \
about an office (T5) is to take at most 10 µs from the folded record to its outcomes: that is a time, so it is only quoted; \
statuses that had followed several acts were compared with those made anew first.`,
  unit: "office",
  comparisons: [
    compare(measured, {
      id: "T4",
      what: "a run that keeps what changed, against reading and evaluating",
      of: changing,
      to: pure,
      reach
    }),
    compare(measured, {
      id: "T4",
      what: "a run in which nothing changed, against reading and evaluating",
      of: unchanged,
      to: pure,
      reach
    }),
    ...newFacts.map(({ name }) =>
      compare(one, {
        id: "T5",
        what: `${name} followed, against judging the office whole`,
        of: name,
        to: whole
      })
    )
  ],
  times: [...timesOf(measured), ...timesOf(one)]
})
