/** A seeded source of draws: the same seed and label give the same draws in the same order, on every engine. */
export interface Draw {
  /** A number from 0 up to, not including, 1. */
  readonly unit: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  /** Whether something that happens in `share` of all cases happens now. */
  readonly chance: (share: number) => boolean
  readonly pick: <A>(from: ReadonlyArray<A>) => A
  /** Around 0 with deviation 1. */
  readonly normal: () => number
  readonly hex: (digits: number) => string
}

const step = 0x6d2b79f5

/** Spreads a text over 32 bits (FNV-1a), so that every label opens a stream of its own. */
const stateOf = (text: string): number => {
  let state = 0x811c9dc5
  for (let place = 0; place < text.length; place++)
    state = Math.imul(state ^ text.charCodeAt(place), 0x01000193)
  return state >>> 0
}

/**
 * Opens the stream of a seed under a label (mulberry32). One label for each thing drawn: a change in one part of
 * the city doesn't move the rest of it.
 */
export const draw = (seed: string, label: string): Draw => {
  let state = stateOf(`${seed}\n${label}`)
  const unit = (): number => {
    state = (state + step) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number): number => least + Math.floor(unit() * (most - least + 1))
  return {
    unit,
    whole,
    chance: (share) => unit() < share,
    pick: (from) => {
      const found = from[whole(0, from.length - 1)]
      if (found === undefined) throw new RangeError("nothing to pick from")
      return found
    },
    // Twelve uniform draws: no logarithm, whose last bit differs between engines.
    normal: () => {
      let sum = -6
      for (let time = 0; time < 12; time++) sum += unit()
      return sum
    },
    hex: (digits) => {
      let text = ""
      while (text.length < digits) text += whole(0, 0xffff).toString(16).padStart(4, "0")
      return text.slice(0, digits)
    }
  }
}
