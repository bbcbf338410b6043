import { mkdirSync, writeFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { ratioOf, type Rounds, type Spread, timeOf } from "./Measure.ts"

/** A ratio within one run, held against what is to be reached; without `reach` it is only told. */
export interface Comparison {
  /** The workload of the design, such as T1. */
  readonly id: string
  readonly what: string
  readonly ratio: Spread
  readonly reach?: Reach
  readonly reached?: boolean
}

type Reach = { readonly atMost: number } | { readonly atLeast: number }

/** What one contender took, in microseconds per unit: quoted, never a target. */
export interface Time {
  readonly what: string
  readonly micros: Spread
}

/** What a part of a benchmark found. */
export interface Part {
  readonly comparisons: ReadonlyArray<Comparison>
  readonly times: ReadonlyArray<Time>
}

/** All that one benchmark found; `docs/performance.md` is written from these. */
export interface Result extends Part {
  readonly name: string
  readonly title: string
  /** What was measured, in a sentence or two. */
  readonly about: string
  readonly unit: string
  readonly day: string
  readonly machine: { readonly cores: number; readonly node: string }
}

/** How many times as long as `to` the contender `of` took. */
export const compare = (
  measured: Rounds,
  asked: Pick<Comparison, "id" | "what" | "reach"> & { readonly of: string; readonly to: string }
): Comparison => {
  const { id, what, reach, of, to } = asked
  const ratio = ratioOf(measured, of, to)
  if (reach === undefined) return { id, what, ratio }
  const reached = "atMost" in reach ? ratio.median <= reach.atMost : ratio.median >= reach.atLeast
  return { id, what, ratio, reach, reached }
}

/** One line for each contender of a run. */
export const timesOf = (measured: Rounds): ReadonlyArray<Time> =>
  [...measured.keys()].map((what) => ({ what, micros: timeOf(measured, what) }))

/** Prints the tables and keeps the result beside the sources. */
export const publish = (result: Omit<Result, "day" | "machine">): void => {
  const machine = { cores: availableParallelism(), node: process.version }
  const whole: Result = { ...result, day: new Date().toISOString().slice(0, 10), machine }
  const folder = fileURLToPath(new URL("../results/", import.meta.url))
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}${result.name}.json`, `${JSON.stringify(whole, null, 2)}\n`)
  for (const { id, what, ratio, reach, reached } of result.comparisons) {
    const limit = reach && ("atMost" in reach ? `at most ${reach.atMost}` : `at least ${reach.atLeast}`)
    const verdict = reach ? `; ${limit}: ${reached ? "reached" : "missed"}` : ""
    console.log(`${id} ${what}: ${ratio.median} (${ratio.min}–${ratio.max})${verdict}`)
  }
  console.table(
    Object.fromEntries(
      result.times.map(({ what, micros: { median, min, max } }) => [
        what,
        { [`µs per ${result.unit}`]: median, min, max }
      ])
    )
  )
}
