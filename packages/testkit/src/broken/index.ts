import type { BrokenStore } from "./BrokenStore.ts"
import { clockFaults } from "./ClockFaults.ts"
import { commitFaults } from "./CommitFaults.ts"
import { findFaults } from "./FindFaults.ts"
import { journalFaults } from "./JournalFaults.ts"
import { keyFaults } from "./KeyFaults.ts"
import { lifecycleFaults } from "./LifecycleFaults.ts"
import { raceFaults } from "./RaceFaults.ts"
import { textFaults } from "./TextFaults.ts"

/** Every broken store: the proof that the laws can fail. */
export const brokenStores: ReadonlyArray<BrokenStore> = [
  ...lifecycleFaults,
  ...textFaults,
  ...commitFaults,
  ...raceFaults,
  ...keyFaults,
  ...journalFaults,
  ...clockFaults,
  ...findFaults
]
