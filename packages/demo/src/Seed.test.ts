import { assert, it, layer } from "@effect/vitest"
import { chisitong, Jiceng, type OfficeId, officeRoster, type Outcome, outcomes } from "@jiceng/core"
import { Duration, Effect } from "effect"
import { findings, memory } from "./City.test.fixture.ts"
import { demoActors, demoDay, demoOutcomes, demoScript, isSeeded, seedDemo, seedScript } from "./index.ts"

/** What is found in place, found missing, or wasn't looked at. */
const found: ReadonlyArray<Outcome> = ["satisfied", "violated", "undetermined"]

/** Every outcome that each rule has in the city on the demo's day; no rule has another. */
const expected: Readonly<Record<string, ReadonlyArray<Outcome>>> = {
  "1.3.1": ["satisfied", "violated"],
  "1.3.2": ["satisfied", "advised", "notApplicable"],
  "1.3.3": ["satisfied", "violated", "notApplicable", "undetermined"],
  "1.3.4": ["satisfied", "violated", "notApplicable", "undetermined"],
  "1.3.5": ["satisfied", "violated", "notApplicable", "undetermined"],
  "1.3.6": ["satisfied", "violated", "notApplicable", "undetermined"],
  "1.4.1": ["satisfied", "violated", "notApplicable"],
  "1.4.2": ["satisfied", "advised", "notApplicable"],
  "1.4.3": ["satisfied", "advised", "violated", "notApplicable", "undetermined"],
  "1.4.5": ["satisfied", "violated"],
  "1.4.7": found,
  "1.4.8": ["satisfied", "violated", "notApplicable"],
  "1.5.1a": found,
  "1.5.1b": found,
  "1.5.1c": found,
  "1.5.1d": found,
  "1.5.1e": found,
  "1.5.1f": found,
  "1.5.1g": found,
  "1.5.2": found,
  "1.5.3:partyIntoManagement": ["satisfied", "violated", "notApplicable"],
  "1.5.3:managementIntoParty": ["satisfied", "violated", "notApplicable"],
  "1.5.4": ["satisfied", "violated", "notApplicable"],
  "1.5.5:priorConsultation": ["satisfied", "violated", "notApplicable", "undetermined"],
  "1.5.5:mutualConsultation": ["satisfied", "violated", "notApplicable", "undetermined"],
  "1.5.6": found,
  "1.5.7": found,
  "1.5.8": ["satisfied", "violated", "notApplicable"],
  "1.5.9": found,
  "1.6.1": ["satisfied", "violated", "pending"],
  "1.6.2": ["satisfied", "violated", "notApplicable"],
  "1.6.3": ["satisfied", "violated", "pending", "notApplicable"],
  "1.6.5": ["satisfied", "pending"],
  "3.1.1": ["satisfied", "violated"],
  "3.1.2": found,
  "3.1.3": ["satisfied", "advised", "violated", "undetermined"],
  "3.1.4": found,
  "3.1.5": found,
  "3.1.6": found,
  "3.2.1": ["satisfied", "violated"],
  "3.2.2": found,
  "3.2.3": ["satisfied", "violated"],
  "3.2.4": found,
  "3.3.2": found,
  "3.4.1": found,
  "3.4.2": ["satisfied", "advised", "undetermined"],
  // The city has one committee: its other outcomes come in the course of the year.
  "4.5.1": ["advised"],
  "4.3.3a": ["satisfied", "violated", "pending"],
  "4.3.3b": ["satisfied", "violated", "pending"],
  "5.1.1": ["satisfied", "violated", "pending"],
  "5.1.2": ["satisfied", "violated", "pending"],
  "5.3.3": ["satisfied", "violated", "pending", "notApplicable"],
  "5.3.4": ["satisfied", "violated", "pending", "notApplicable"],
  "5.3.5a": ["satisfied", "violated", "pending", "notApplicable"],
  "5.3.5b": ["satisfied", "violated", "pending", "notApplicable"],
  // One city: what it still has to select this year is pending, what it selected stands.
  "5.3.7a": ["pending"],
  "5.3.7b": ["satisfied"],
  "5.3.7c": ["pending"],
  "5.3.7d": ["pending"],
  "137.7.1": found,
  "137.7.2": ["satisfied", "violated", "notApplicable", "undetermined"],
  "137.7.3": found,
  "137.8.1": found
}

/** Most clauses that one subject breaks. */
const mostBroken = 4

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
      const all = yield* findings()
      const shown = Object.fromEntries(
        demoOutcomes(all).map(({ rule, counts }) => [rule, outcomes.filter((one) => counts[one] > 0)])
      )
      const ordered = (outcomesOf: typeof expected) =>
        Object.fromEntries(
          Object.entries(outcomesOf).map(([rule, some]) => [
            rule,
            outcomes.filter((one) => some.includes(one))
          ])
        )
      assert.deepStrictEqual(shown, ordered(expected))
      assert.sameMembers(
        Object.keys(shown),
        chisitong.rules.map(({ id }) => id)
      )
    })
  )

  it.effect("judges every subject by every rule about it", () =>
    Effect.gen(function* () {
      const all = yield* findings()
      const subjects = {
        office: new Set(),
        partyOrganization: new Set(),
        committee: new Set(),
        county: new Set(),
        city: new Set()
      }
      for (const { subject } of all) subjects[subject.kind].add(subject.id)
      assert.deepStrictEqual([subjects.office.size, subjects.committee.size], [48, 1])
      const about = new Map<string, keyof typeof subjects>(
        chisitong.rules.map(({ id, about: { subject } }) => [id, subject])
      )
      for (const { rule, counts } of demoOutcomes(all)) {
        const sum = Object.values(counts).reduce((before, count) => before + count, 0)
        assert.strictEqual(sum, subjects[about.get(rule)!].size, rule)
      }
    })
  )

  it.effect("has most offices mostly in order, some wholly, and none hopeless", () =>
    Effect.gen(function* () {
      const broken = new Map<string, number>()
      for (const { subject, outcome } of yield* findings())
        if (outcome === "violated") broken.set(subject.id, (broken.get(subject.id) ?? 0) + 1)
      const counts = [...(yield* (yield* Jiceng).view).offices.keys()].map((id) => broken.get(id) ?? 0)
      const clean = counts.filter((count) => count === 0).length
      assert.isTrue(clean >= 1 && clean <= 12, `${clean} offices break nothing`)
      assert.isTrue(counts.filter((count) => count <= 2).length >= 34)
      assert.isTrue([...broken.values()].every((count) => count <= mostBroken))
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

it.effect(
  "the same seed gives the same journal to the last digit",
  () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* headOf(Infinity), yield* headOf(Infinity))
      assert.notStrictEqual(yield* headOf(50, "another"), yield* headOf(50))
    }),
  // Two whole demo cities, on whatever machine this is.
  120_000
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
