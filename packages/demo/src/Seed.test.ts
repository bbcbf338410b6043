import { assert, it, layer } from "@effect/vitest"
import {
  chisitong,
  Digest,
  Jiceng,
  memoryData,
  memoryStore,
  type OfficeId,
  officeRoster,
  type Outcome,
  type PlainDate,
  RecordStore
} from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { Duration, Effect, Layer } from "effect"
import {
  demoActors,
  demoDay,
  demoOutcomes,
  demoScript,
  isSeeded,
  layerDemoEntropy,
  seedDemo,
  seedScript
} from "./index.ts"

const digest = nodeDigest("demo")

/** A city in memory of its own. */
const memory = (seed?: string) =>
  Jiceng.layer().pipe(
    Layer.provideMerge(Layer.effect(RecordStore, memoryStore(memoryData(digest, "chizhou")))),
    Layer.provideMerge(Layer.mergeAll(Layer.succeed(Digest, digest), layerDemoEntropy(seed)))
  )

/** Every outcome that each rule can have, on the demo's day. */
const expected: Readonly<Record<string, ReadonlyArray<Outcome>>> = {
  "1.3.1": ["satisfied"],
  "1.3.2": ["satisfied", "notApplicable"],
  "1.3.3": ["satisfied", "violated", "notApplicable", "undetermined"],
  "1.3.4": ["satisfied", "violated", "notApplicable", "undetermined"],
  "1.3.5": ["satisfied", "violated", "notApplicable", "undetermined"],
  "1.4.1": ["satisfied", "violated", "notApplicable"],
  "1.4.2": ["satisfied", "advised", "notApplicable"],
  "1.4.3": ["notApplicable"],
  "1.4.7": ["undetermined"],
  "1.4.8": ["satisfied", "violated", "notApplicable"],
  "1.6.2": ["satisfied", "violated", "notApplicable"],
  "1.6.3": ["notApplicable"]
}

/** What the year tells of; of other clauses its records say nothing yet. */
const isTold = ({ rule }: { readonly rule: string }) => expected[rule] !== undefined

const findings = Effect.fn(function* (factsAt: PlainDate = demoDay) {
  const { assess } = yield* Jiceng
  return (yield* assess({ kind: "all" }, { actor: demoActors.city.actor, factsAt })).findings
})

layer(memory(), { excludeTestServices: true })("the seeded city", (it) => {
  it.effect("is entered by lawful commands", () =>
    Effect.gen(function* () {
      assert.isFalse(yield* isSeeded)
      const [took, summary] = yield* Effect.timed(seedDemo)
      yield* Effect.logInfo(`${summary.commands} commands in ${Duration.format(took)}`)
      assert.isTrue(yield* isSeeded)
      assert.strictEqual(summary.offices, 48)
      assert.strictEqual(summary.head.seq, summary.commands)
    })
  )

  it.effect("shows every outcome of every rule", () =>
    Effect.gen(function* () {
      const found = yield* findings()
      const rows = demoOutcomes(found)
      const officeRules = new Set(
        chisitong.rules.flatMap(({ id, about }) => (about.subject === "office" ? [id] : []))
      )
      const organizations = new Set(
        found.flatMap(({ subject: { kind, id } }) => (kind === "partyOrganization" ? [id] : []))
      ).size
      for (const { rule, counts } of rows) {
        for (const outcome of expected[rule] ?? []) {
          assert.isTrue(counts[outcome] > 0, `${rule} is never ${outcome}`)
        }
        assert.strictEqual(
          Object.values(counts).reduce((sum, count) => sum + count, 0),
          officeRules.has(rule) ? 48 : organizations
        )
      }
      assert.includeMembers(
        rows.map(({ rule }) => rule),
        Object.keys(expected)
      )
    })
  )

  it.effect("has most offices mostly in order and none hopeless", () =>
    Effect.gen(function* () {
      const broken = new Map<string, number>()
      for (const { subject, outcome } of (yield* findings()).filter(isTold)) {
        if (outcome === "violated") broken.set(subject.id, (broken.get(subject.id) ?? 0) + 1)
      }
      assert.isTrue(broken.size >= 6 && broken.size <= 16, `${broken.size} offices break a clause`)
      assert.isTrue([...broken.values()].every((count) => count <= 2))
    })
  )

  it.effect("breaks clauses in the course of the year, not from the start", () =>
    Effect.gen(function* () {
      const violated = Effect.fn(function* (day: string) {
        const found = yield* findings(day as PlainDate)
        return found.filter((one) => isTold(one) && one.outcome === "violated").length
      })
      assert.isTrue((yield* violated("2025-12-31")) <= 1)
      assert.isTrue((yield* violated("2026-04-30")) < (yield* violated(demoDay)))
    })
  )

  it.effect("has a levy of 3% of net fees in every office", () =>
    Effect.gen(function* () {
      const view = yield* (yield* Jiceng).view
      for (const id of view.offices.keys()) {
        const { account, fees } = view.fundOf(id)
        const net = fees.fen.reduce((sum, fee) => sum + fee, 0n)
        assert.strictEqual(account.levyPosted, (net * 3n + 50n) / 100n)
      }
    })
  )

  it.effect("has 200 to 220 people on the staff", () =>
    Effect.gen(function* () {
      const view = yield* (yield* Jiceng).view
      let staff = 0
      for (const id of view.offices.keys()) {
        staff += view.rosterOf(id).staff.filter(({ to }) => to === undefined).length
      }
      assert.isTrue(staff >= 200 && staff <= 220, `${staff} people`)
    })
  )

  it.effect("is the same after a second run", () =>
    Effect.gen(function* () {
      const { digest: before, seq } = yield* (yield* Jiceng).view
      const { head } = yield* seedDemo
      assert.deepStrictEqual([head.seq, head.digest], [seq, before])
    })
  )

  it.effect("is open to its actors as the document says", () =>
    Effect.gen(function* () {
      const { assess } = yield* Jiceng
      const seen = Effect.fn(function* (name: keyof typeof demoActors) {
        const { actor } = demoActors[name]
        const { findings: found } = yield* assess({ kind: "all" }, { actor, factsAt: demoDay })
        return new Set(found.flatMap(({ subject: { kind, id } }) => (kind === "office" ? [id] : []))).size
      })
      const counts: Record<string, number> = {}
      for (const name of Object.keys(demoActors) as Array<keyof typeof demoActors>)
        counts[name] = yield* seen(name)
      assert.deepStrictEqual(counts, {
        city: 48,
        guichi: 16,
        dongzhi: 15,
        shitai: 7,
        qingyang: 10,
        judicialOffice: 16,
        director: 1,
        principalManager: 1
      })
      const view = yield* (yield* Jiceng).view
      for (const { actor } of [demoActors.director, demoActors.principalManager]) {
        const [held] = actor.posts
        const { posts } = view.rosterOf(held!.office as OfficeId)
        assert.isTrue(
          posts.some(
            ({ person, post, to }) => person === actor.id && post === held!.post && to === undefined
          ),
          `${officeRoster.ref(held!.office)} has no ${held!.post} ${actor.id}`
        )
      }
    })
  )
})

const headOf = (steps: number, seed?: string) =>
  Effect.map(seedScript(demoScript(seed).slice(0, steps)), ({ head }) => head.digest).pipe(
    Effect.provide(memory(seed))
  )

it.effect("the same seed gives the same journal to the last digit", () =>
  Effect.gen(function* () {
    assert.strictEqual(yield* headOf(Infinity), yield* headOf(Infinity))
    assert.notStrictEqual(yield* headOf(50, "another"), yield* headOf(50))
  })
)

it.effect("a seeding that stopped halfway is completed by the next", () =>
  Effect.gen(function* () {
    const script = demoScript()
    yield* seedScript(script.slice(0, 2_500))
    assert.isFalse(yield* isSeeded)
    const { head } = yield* seedScript(script)
    assert.strictEqual(head.seq, script.length)
    assert.isTrue(yield* isSeeded)
  }).pipe(Effect.provide(memory()))
)

it.effect("a step that is refused is named", () =>
  Effect.gen(function* () {
    const [, ...withoutFirst] = demoScript()
    const stopped = yield* Effect.flip(seedScript(withoutFirst))
    assert.strictEqual(stopped._tag, "SeedStopped")
    assert.strictEqual((stopped as { command?: string }).command, "staff.join")
  }).pipe(Effect.provide(memory()))
)
