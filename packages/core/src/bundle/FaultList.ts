import { BundleRefused } from "./BundleErrors.ts"
import type { BundleFault } from "./Bundle.ts"

/** How many faults are shown; the rest are counted. */
export const faultsShownMax = 1_000

/** The faults of a bundle (数据包问题) in the order in which they were found. */
export class FaultList {
  total = 0
  readonly #shown: Array<BundleFault> = []

  add(fault: BundleFault): void {
    this.total++
    if (this.#shown.length < faultsShownMax) this.#shown.push(fault)
  }

  /** The refusal, or undefined when there is nothing to refuse. */
  refusal(): BundleRefused | undefined {
    return this.total === 0 ? undefined : new BundleRefused({ faults: this.#shown, total: this.total })
  }
}
