import { type Commit, seal } from "@jiceng/core"
import { Effect } from "effect"
import { broken, brokenCommit, type BrokenStore, type Inside } from "./BrokenStore.ts"
import { forced, judged, putRow } from "./Tampering.ts"

/** Something that is done although the commit is refused. */
const afterRefusal = (
  name: string,
  fault: string,
  killedBy: BrokenStore["killedBy"],
  leave: (commit: Commit, inside: Inside) => void
): BrokenStore =>
  brokenCommit(name, fault, killedBy, (commit, store, inside) =>
    Effect.tapError(store.commit(commit), ({ _tag }) =>
      Effect.sync(() => _tag !== "CommitTooLarge" && leave(commit, inside))
    )
  )

/** Faults of a single commit: what it overlooks, and what it leaves behind. */
export const commitFaults: ReadonlyArray<BrokenStore> = [
  brokenCommit(
    "last-write-wins",
    "the expected version is ignored",
    ["L2.stale-write-leaves-nothing", "L3.one-winner-on-one-store", "L3.no-update-is-lost-across-stores"],
    (commit, _, { data }) => forced(data, commit, { versions: true })
  ),
  brokenCommit(
    "upserts",
    "creating replaces what exists",
    ["L2.creating-what-exists-leaves-nothing"],
    (commit, _, { data }) => ({
      ...commit,
      writes: commit.writes.map((write) =>
        write.expects === 0 ? { ...write, expects: data.rows.get(write.ref)?.version ?? 0 } : write
      )
    })
  ),
  brokenCommit(
    "updates-nothing-happily",
    "a replacement that hits no row counts as done",
    ["L2.replacing-what-is-absent-leaves-nothing"],
    (commit, _, { data }) => ({
      ...commit,
      writes: commit.writes.filter(({ ref, expects }) => expects === 0 || data.rows.has(ref))
    })
  ),
  brokenCommit(
    "forgets-guards",
    "guards are not looked at",
    [
      "L2.guard-conflict-leaves-nothing",
      "L3.guards-stop-write-skew-on-one-store",
      "L3.a-serial-order-explains-every-answer"
    ],
    (commit) => ({ ...commit, guards: [] })
  ),
  brokenCommit(
    "forgets-guards-on-absence",
    "a guard on an absent record locks nothing and checks nothing",
    ["L2.guard-on-absence-leaves-nothing", "L3.guards-hold-on-absent-records-across-stores"],
    (commit) => ({ ...commit, guards: commit.guards.filter(({ version }) => version > 0) })
  ),
  brokenCommit(
    "guards-what-it-finds",
    "a guarded record that is not found isn't compared",
    ["L2.guard-on-presence-leaves-nothing", "L3.conflict-names-every-stale-ref"],
    (commit, _, { data }) => ({ ...commit, guards: commit.guards.filter(({ ref }) => data.rows.has(ref)) })
  ),
  brokenCommit(
    "shares-claims",
    "a taken claim is simply taken over",
    [
      "L2.taken-claim-leaves-nothing",
      "L3.claims-are-exclusive-on-one-store",
      "L3.a-moving-claim-has-one-heir-on-one-store"
    ],
    (commit, _, { data }) => forced(data, commit, { claims: true })
  ),
  brokenCommit(
    "releases-nothing-happily",
    "releasing a free claim counts as done",
    ["L2.release-of-a-free-claim-leaves-nothing"],
    (commit, _, { data }) => ({
      ...commit,
      claims: { ...commit.claims, release: commit.claims.release.filter(({ key }) => data.claims.has(key)) }
    })
  ),
  brokenCommit(
    "releases-for-anybody",
    "a claim is released whoever holds it",
    ["L2.release-by-another-leaves-nothing"],
    (commit, _, { data }) => {
      const release = commit.claims.release.map(({ key, holder }) => ({
        key,
        holder: data.claims.get(key) ?? holder
      }))
      return { ...commit, claims: { ...commit.claims, release } }
    }
  ),
  brokenCommit(
    "takes-before-releasing",
    "claims are inserted before others are deleted",
    ["L3.a-claim-moves-in-one-commit", "L3.two-claims-swap-in-one-commit"],
    (commit, store, { data }) => {
      const verdict = judged(data, { ...commit, claims: { ...commit.claims, release: [] } })
      return verdict._tag === "Refuse" ? Effect.fail(verdict.error) : store.commit(commit)
    }
  ),
  brokenCommit(
    "never-frees-claims",
    "a released claim stays taken",
    ["L3.a-released-claim-is-free", "L2.accepted-commit-appears-whole"],
    (commit, store, { data }) =>
      Effect.tap(store.commit(commit), () =>
        Effect.sync(() => {
          for (const { key, holder } of commit.claims.release)
            if (!data.claims.has(key)) data.claims.set(key, holder)
        })
      )
  ),
  brokenCommit(
    "drops-writes-over-the-limit",
    "writes over the limit are dropped",
    ["L2.too-many-writes-leave-nothing"],
    (commit, { manifest }) => ({
      ...commit,
      writes: commit.writes.slice(0, manifest.limits.writes)
    })
  ),
  brokenCommit(
    "names-one-stale-ref",
    "a conflict names the first stale reference only",
    ["L3.conflict-names-every-stale-ref", "L3.one-winner-across-stores"],
    (commit, store, { data }) => {
      const stale = [
        ...commit.writes.map(({ ref, expects }) => [ref, expects] as const),
        ...commit.guards.map(({ ref, version }) => [ref, version] as const)
      ]
      const first = stale.find(([ref, version]) => (data.rows.get(ref)?.version ?? 0) !== version)
      return first === undefined || data.commits.has(commit.key)
        ? store.commit(commit)
        : store.commit({
            ...commit,
            writes: commit.writes.filter(({ ref }) => ref === first[0]),
            guards: commit.guards.filter(({ ref }) => ref === first[0])
          })
    }
  ),
  afterRefusal(
    "writes-without-transaction",
    "what was written before the failing part stays",
    ["L2.guard-conflict-leaves-nothing", "L2.taken-claim-leaves-nothing", "L2.stale-write-leaves-nothing"],
    ({ writes, key }, { data }) => {
      if (data.commits.has(key)) return
      for (const { ref, expects, bodyVersion, body, index } of writes) {
        if ((data.rows.get(ref)?.version ?? 0) !== expects) return
        putRow(data, { ref, version: expects + 1, bodyVersion, body }, index)
      }
    }
  ),
  afterRefusal(
    "publishes-before-commit",
    "the journal entry is visible though the commit fails",
    ["L2.stale-write-leaves-nothing", "L6.seq-counts-from-one"],
    (commit, { data, digest }) => {
      const { head, text } = seal(digest, data.head, commit)
      data.entries.push({ ...head, text, images: [] })
    }
  ),
  afterRefusal(
    "keeps-the-key",
    "the key is stored outside the transaction and stays after a refusal",
    ["L2.guard-conflict-leaves-nothing", "L6.a-clock-ahead-is-refused"],
    (commit, { data, digest }) => {
      if (!data.commits.has(commit.key)) data.commits.set(commit.key, seal(digest, data.head, commit).receipt)
    }
  ),
  broken(
    "version-off-by-one",
    "a read gives the version before",
    [
      "L3.no-update-is-lost-on-one-store",
      "L6.the-fold-is-the-records",
      "L3.acknowledged-is-visible-everywhere"
    ],
    (store) => ({
      read: (request) =>
        Effect.map(store.read(request), (snapshot) => ({
          ...snapshot,
          records: snapshot.records.map((record) => ({ ...record, version: record.version - 1 }))
        }))
    })
  )
]
