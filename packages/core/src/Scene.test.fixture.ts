import { Clock, Context, Effect, Layer, Result, type Scope } from "effect"
import type { Actor } from "./access/Actor.ts"
import { Jiceng } from "./Jiceng.ts"
import { Digest } from "./journal/Digest.ts"
import { Entropy } from "./journal/Entropy.ts"
import type { Done, ExecuteError } from "./journal/Executor.ts"
import { type MemoryData, memoryData, memoryStore } from "./journal/MemoryStore.ts"
import { type BodyOf, claimsOf, indexValues, type RecordKind } from "./journal/RecordKind.ts"
import { RecordStore } from "./journal/RecordStore.ts"
import type { RefusalOf, ResultOf } from "./journal/Command.ts"
import { guichi } from "./kernel/DivisionCode.ts"
import type { PlainDate } from "./kernel/PlainDate.ts"
import type { Rulebook } from "./norm/Rulebook.ts"
import type { OfficeId } from "./office/Office.ts"
import { actors, countingEntropy, digest, type QuickClock, quickClock, today } from "./Cast.test.fixture.ts"
import { type CommandName, commands } from "./register/commands.ts"

export * from "./Cast.test.fixture.ts"
export * from "./Race.test.fixture.ts"

type Store = RecordStore["Service"]
type CommandOf<N extends CommandName> = (typeof commands)[N]
export type Facts = Readonly<Record<string, unknown>>

export interface SceneOptions {
  /** Data that another scene has opened already: a second process over one database. */
  readonly data?: MemoryData
  readonly clock?: QuickClock
  readonly entropy?: Entropy["Service"]
  /** The document, read otherwise by a profile. */
  readonly rulebook?: Rulebook | ReadonlyArray<Rulebook>
  /** Stands between the SDK and the memory store. */
  readonly wrap?: (store: Store) => Store
}

interface ActOptions {
  readonly actor?: Actor
  readonly key?: string
}

/** A fresh register in memory with a clock at 2026-06-30, and short words for what tests do with it. */
export interface Scene {
  readonly jiceng: Jiceng["Service"]
  readonly data: MemoryData
  readonly store: Store
  readonly clock: QuickClock
  readonly act: <N extends CommandName>(
    name: N,
    input: unknown,
    options?: ActOptions
  ) => Effect.Effect<Done<ResultOf<CommandOf<N>>>, RefusalOf<CommandOf<N>> | ExecuteError>
  /** The facts of the refusal, `_tag` among them; succeeding is a failure of the test. */
  readonly refusal: (name: CommandName, input: unknown, options?: ActOptions) => Effect.Effect<Facts>
  /** How many entries the journal has and the digest of the last. */
  readonly head: () => string
  readonly on: <A, E, R>(effect: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
}

/** What an error carries, as plain data. */
export const factsOf = (error: unknown): Facts => ({ ...(error as Facts) })

/** No two scenes draw the same ids: they may share one database. */
let opened = 0

export const openScene = Effect.fnUntraced(function* (
  options: SceneOptions = {}
): Effect.fn.Return<Scene, never, Scope.Scope> {
  const clock = options.clock ?? quickClock()
  const data = options.data ?? memoryData(digest, "chizhou")
  const memory = yield* Effect.provideService(memoryStore(data), Digest, digest)
  const store = options.wrap?.(memory) ?? memory
  const services = Layer.mergeAll(
    RecordStore.layer(store),
    Layer.succeed(Digest, digest),
    Layer.succeed(Entropy, options.entropy ?? countingEntropy(1_000_000 * opened++))
  )
  const jiceng = Context.get(
    yield* Layer.build(Layer.provide(Jiceng.layer(...[options.rulebook ?? []].flat()), services)),
    Jiceng
  )
  const on: Scene["on"] = (effect) => Effect.provideService(effect, Clock.Clock, clock)
  const act: Scene["act"] = (name, input, { actor = actors.guichi, key } = {}) =>
    on(jiceng.execute(commands[name], input, { actor, ...(key !== undefined && { key }) }))
  return {
    jiceng,
    data,
    store,
    clock,
    on,
    act,
    refusal: (name, input, as) => Effect.map(Effect.orDie(Effect.flip(act(name, input, as))), factsOf),
    head: () => `${data.head.seq} ${data.head.digest}`
  }
})

/** 梅村所, a partnership in 贵池区 since 2018-05-01, unless told otherwise. */
export const addOffice = (
  { act }: Scene,
  { id = "of_1", county = guichi, ...more }: Facts & { readonly id?: string } = {}
) =>
  Effect.orDie(
    act(
      "office.register",
      {
        id,
        county,
        name: `第${id.slice(3)}法律服务所`,
        locality: { name: "梅村镇", kind: "township" },
        form: "partnership",
        since: "2018-05-01",
        ...more
      },
      { actor: actors.city }
    )
  )

export interface Member {
  readonly id: string
  readonly office?: string
  readonly from?: string
  readonly practitioner?: boolean
  readonly post?: string
  readonly stage?: string
}

/** A person on the staff of 梅村所 since 2019-01-01, with a post and a membership stage where given. */
export const addMember = (
  { act }: Scene,
  { id, office = "of_1", from = "2019-01-01", practitioner = true, post, stage }: Member
) =>
  Effect.orDie(
    Effect.gen(function* () {
      const actor = { actor: actors.city }
      yield* act("person.register", { id, name: "某甲" }, actor)
      yield* act("staff.join", { office, person: id, practitioner, from }, actor)
      if (post !== undefined) yield* act("staff.assignPost", { office, person: id, post, from }, actor)
      if (stage !== undefined)
        yield* act("party.recordStage", { office, person: id, stage, on: "2015-07-01" }, actor)
    })
  )

/** 梅村所党支部, founded on 2026-06-01. */
export const addBranch = ({ act }: Scene, more: Facts = {}) =>
  Effect.orDie(
    act(
      "party.found",
      {
        form: "independentBranch",
        id: "po_1",
        office: "of_1",
        name: "梅村所党支部",
        superior: "贵池区司法局党总支",
        foundedOn: "2026-06-01",
        ...more
      },
      { actor: actors.city }
    )
  )

/** 联合党支部 of 梅村所, which leads it, and other units, founded on 2026-06-01. */
export const addJointBranch = ({ act }: Scene, units: ReadonlyArray<string | Facts>, more: Facts = {}) =>
  Effect.orDie(
    act(
      "party.found",
      {
        form: "jointBranch",
        id: "po_1",
        units: units.map((unit) => (typeof unit === "string" ? { kind: "office", office: unit } : unit)),
        lead: "of_1",
        ground: "nearby",
        name: "联合党支部",
        superior: "贵池区司法局党总支",
        foundedOn: "2026-06-01",
        ...more
      },
      { actor: actors.city }
    )
  )

/** Findings about one office and its Party organization on a day. */
export const findingsOf = ({ jiceng, on }: Scene, office: string, day: string = today) =>
  Effect.orDie(
    Effect.map(
      on(
        jiceng.assess(
          { kind: "office", office: office as OfficeId },
          { actor: actors.city, factsAt: day as PlainDate }
        )
      ),
      ({ findings }) => findings
    )
  )

/** The outcomes of those findings by rule. */
export const outcomesOf = (scene: Scene, office: string, day: string = today) =>
  Effect.map(findingsOf(scene, office, day), (findings) =>
    Object.fromEntries(findings.map(({ rule, outcome }) => [rule, outcome]))
  )

/** Writes a body past every command, as an import or another program would: a state that no act here can make. */
export const writePast = <K extends RecordKind>(
  { data, store, on }: Scene,
  kind: K,
  id: string,
  body: BodyOf<K>
) => {
  const ref = kind.ref(id)
  const version = data.rows.get(ref)?.version ?? 0
  const before = data.rows.get(ref)
  const held = before === undefined ? [] : claimsOf(kind, id, bodyIn(kind, before.body), digest.keyed)
  return Effect.orDie(
    on(
      store.commit({
        key: `past/${data.head.seq}`,
        inputHash: "",
        writes: [
          {
            ref,
            expects: version,
            bodyVersion: kind.version,
            body: kind.encode(body),
            salt: `salt ${data.head.seq}`,
            index: indexValues(kind, body)
          }
        ],
        guards: [],
        claims: { take: claimsOf(kind, id, body, digest.keyed), release: held },
        entry: { clock: `${today}T09:00:00.000+08:00`, actor: "import", command: "import", result: "{}" }
      })
    )
  )
}

/** A stored body as its kind reads it. */
export const bodyIn = <K extends RecordKind>(kind: K, body: string): BodyOf<K> =>
  Result.getOrThrow(kind.decode({ body, bodyVersion: kind.version })) as BodyOf<K>
