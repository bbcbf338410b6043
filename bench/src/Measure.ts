/** One way of doing the work that is measured; `run` does all of it once. */
export interface Contender {
  readonly name: string
  readonly run: () => unknown
}

/** Microseconds per unit, round by round: round n of one contender was taken next to round n of the others. */
export type Rounds = ReadonlyMap<string, ReadonlyArray<number>>

/** The middle of what was measured, and how far it spread. */
export interface Spread {
  readonly median: number
  readonly min: number
  readonly max: number
}

export interface Plan {
  /** How many units (offices) one run covers. */
  readonly units: number
  readonly rounds: number
  /** Samples of each contender in a round, taken in turn; the middle one stands for the round. */
  readonly turns: number
  /**
   * A run shorter than this is repeated until a sample takes as long. The middle of many short samples is steadier than
   * one long one where other programs use the same cores.
   */
  readonly sampleMillis: number
  /** Whether garbage is collected before each sample, so that no contender pays for what another left behind. */
  readonly collect: boolean
}

const warmupMillis = 500
const warmupRuns = 3

/** What was answered last: an answer that goes nowhere might not be computed. */
export let lastAnswer: unknown

const millisOf = async ({ run }: Contender, times: number): Promise<number> => {
  const started = performance.now()
  for (let time = 0; time < times; time++) {
    const answer = run()
    lastAnswer = answer instanceof Promise ? await answer : answer
  }
  return performance.now() - started
}

/** Runs until the compiler has settled; answers how often to run for one sample. */
const warmUp = async (contender: Contender, sampleMillis: number): Promise<number> => {
  let spent = 0
  for (let runs = 0; spent < warmupMillis || runs < warmupRuns; runs++) spent += await millisOf(contender, 1)
  return Math.max(1, Math.ceil(sampleMillis / (await millisOf(contender, 1))))
}

const collect = (): void => {
  lastAnswer = undefined
  globalThis.gc?.()
}

/**
 * Runs all contenders in turn (ABCABC…), round after round, after a warm-up: what disturbs the machine for a while then
 * disturbs all of them alike.
 */
export const interleave = async (contenders: ReadonlyArray<Contender>, plan: Plan): Promise<Rounds> => {
  const runs: Array<number> = []
  for (const contender of contenders) runs.push(await warmUp(contender, plan.sampleMillis))
  const measured = contenders.map((): Array<number> => [])
  for (let round = 0; round < plan.rounds; round++) {
    const samples = contenders.map((): Array<number> => [])
    for (let turn = 0; turn < plan.turns; turn++) {
      for (const [place, contender] of contenders.entries()) {
        if (plan.collect) collect()
        const millis = await millisOf(contender, runs[place]!)
        samples[place]!.push((millis * 1000) / (runs[place]! * plan.units))
      }
    }
    for (const [place, taken] of samples.entries()) measured[place]!.push(spreadOf(taken).median)
  }
  return new Map(contenders.map(({ name }, place) => [name, measured[place]!]))
}

const spreadOf = (values: ReadonlyArray<number>): Spread => {
  const sorted = values.toSorted((a, b) => a - b)
  const shown = (value: number): number => Number(value.toPrecision(4))
  return { median: shown(sorted[sorted.length >> 1]!), min: shown(sorted[0]!), max: shown(sorted.at(-1)!) }
}

const roundsOf = (measured: Rounds, name: string): ReadonlyArray<number> => {
  const rounds = measured.get(name)
  if (rounds === undefined) throw new Error(`${name} wasn't measured`)
  return rounds
}

/** Microseconds per unit of one contender. */
export const timeOf = (measured: Rounds, name: string): Spread => spreadOf(roundsOf(measured, name))

/** How many times as long as `peer` a contender took, round by round. */
export const ratioOf = (measured: Rounds, name: string, peer: string): Spread => {
  const peers = roundsOf(measured, peer)
  return spreadOf(roundsOf(measured, name).map((time, round) => time / peers[round]!))
}
