import { Effect } from "effect"
import {
  actors,
  addBranch,
  addMember,
  addOffice,
  countingEntropy,
  digest,
  type Facts,
  openScene,
  type Scene,
  today
} from "../Scene.test.fixture.ts"
import type { Actor } from "../access/Actor.ts"
import { Digest } from "../journal/Digest.ts"
import { Entropy } from "../journal/Entropy.ts"
import { RecordStore } from "../journal/RecordStore.ts"
import { OutcomeUnknown, StoreUnavailable } from "../journal/StoreErrors.ts"
import type { BundleSource } from "./Bundle.ts"
import { exportBundleText } from "./ExportBundle.ts"
import { importBundle } from "./ImportBundle.ts"
import { bundleText } from "./TextSource.ts"

/** A register with something of every sort: two offices, three people, a branch, fees paid back, voided and spent. */
export const filled = Effect.fnUntraced(function* () {
  const scene = yield* openScene()
  yield* addOffice(scene)
  yield* addOffice(scene, { id: "of_2" })
  yield* addMember(scene, { id: "pe_a", post: "director", stage: "full" })
  yield* addMember(scene, { id: "pe_b", stage: "probationary" })
  yield* addMember(scene, { id: "pe_c", office: "of_2" })
  yield* addBranch(scene)
  yield* Effect.orDie(
    Effect.gen(function* () {
      yield* scene.act("party.appointHead", {
        organization: "po_1",
        office: "of_1",
        person: "pe_a",
        from: today
      })
      const fee = { office: "of_1", on: today, amount: "1000000" }
      yield* scene.act("fund.recordReceipt", { ...fee, id: "re_1" })
      yield* scene.act("fund.recordReceipt", { ...fee, id: "re_2" })
      yield* scene.act("fund.recordRefund", { receipt: "re_1", on: today, amount: "250000" })
      yield* scene.act("fund.voidReceipt", { receipt: "re_2", reason: "重复录入" })
      yield* scene.act("fund.spend", { office: "of_1", on: today, amount: "10000", purpose: "主题党日活动" })
    })
  )
  return scene
})

let imports = 0

/** Runs a use case of bundles over a scene's store, at its time. */
export const over = <A, E>(
  scene: Pick<Scene, "on" | "store">,
  effect: Effect.Effect<A, E, RecordStore | Digest | Entropy>
): Effect.Effect<A, E> =>
  scene.on(
    effect.pipe(
      Effect.provideService(RecordStore, scene.store),
      Effect.provideService(Digest, digest),
      Effect.provideService(Entropy, countingEntropy(50_000_000 + 100_000 * imports++))
    )
  )

export const exported = (scene: Scene) => Effect.orDie(over(scene, exportBundleText({ actor: actors.city })))

export const imported = (
  scene: Pick<Scene, "on" | "store">,
  bundle: string | BundleSource,
  actor: Actor = actors.city
) => over(scene, importBundle(typeof bundle === "string" ? bundleText(bundle) : bundle, { actor }))

/** A bundle as a test takes it apart. */
export interface Document {
  format: unknown
  version: unknown
  records: Record<string, Array<Record<string, unknown>>>
}

export const parsed = (text: string): Document => JSON.parse(text) as Document

/** The bundle of the filled register, changed, as text. */
export const changed = (text: string, change: (document: Document) => void): string => {
  const document = parsed(text)
  change(document)
  return JSON.stringify(document)
}

/** The refusal of an import, as lines of path, what was found, what was expected. */
export const linesOf = (error: Facts): ReadonlyArray<string> =>
  ((error["faults"] ?? []) as ReadonlyArray<{ path: string; found: string; expected: { en: string } }>).map(
    ({ path, found, expected }) => `${path} | ${found} | ${expected.en}`
  )

export type Store = Scene["store"]

/** A store that takes five writes at once: the import's own record and four others. */
export const small = (store: Store): Store => ({
  ...store,
  manifest: { ...store.manifest, limits: { ...store.manifest.limits, writes: 5 } }
})

/** A small store that loses touch for good at its nth commit: before it is done, or after. */
export const dying =
  (commits: number, after: boolean) =>
  (store: Store): Store => {
    let left = commits
    const gone = Effect.fail(new StoreUnavailable({ operation: "commit", reason: "gone" }))
    return small({
      ...store,
      commit: (commit) =>
        Effect.suspend(() => {
          left--
          if (left > 0) return store.commit(commit)
          if (left < 0 || !after) return gone
          return Effect.andThen(store.commit(commit), Effect.fail(new OutcomeUnknown({ key: commit.key })))
        })
    })
  }

/** Chunks that the filled register comes in with, into a small store: 19 records, four at a time. */
export const chunks = 5
