import { assert, it } from "@effect/vitest"
import {
  type Actor,
  chizhou,
  commands,
  Digest,
  Entropy,
  guichi,
  Jiceng,
  numberSeries,
  practiceAdmission,
  recordKinds,
  RecordStore
} from "@jiceng/core"
import { nodeDigest, nodeEntropy } from "@jiceng/core/node"
import { Context, Effect, Layer, Result } from "effect"
import { newFile, open, withDigest } from "./Stores.test.fixture.ts"

const city: Actor = { id: "city", tier: "city", jurisdiction: chizhou, posts: [] }
const county: Actor = { id: "guichi", tier: "county", jurisdiction: guichi, posts: [] }

/** An executor with a connection of its own, as another process would have one. */
const processOn = (file: string) =>
  Effect.gen(function* () {
    const store = yield* open(file, "chizhou", recordKinds)
    const services = Layer.mergeAll(
      RecordStore.layer(store),
      Layer.succeed(Digest, nodeDigest("test")),
      Layer.succeed(Entropy, nodeEntropy)
    )
    return {
      store,
      jiceng: Context.get(yield* Layer.build(Layer.provide(Jiceng.layer(), services)), Jiceng)
    }
  })

const papers = [1, 2, 3, 4, 5].map((item) => ({
  item,
  paper: { digest: "0".repeat(64), mediaType: "application/pdf", bytes: 1024, name: `第${item}项.pdf` }
}))

const applicants = Array.from({ length: 24 }, (_, place) => `${place + 1}`)

it.live("numbers that several connections draw at the same time have no gap and none twice", () =>
  withDigest(
    Effect.gen(function* () {
      const file = yield* newFile
      const processes = yield* Effect.all([processOn(file), processOn(file), processOn(file)])
      const [{ jiceng, store }] = processes
      yield* jiceng.execute(
        commands["office.register"],
        {
          id: "of_1",
          name: "梅村法律服务所",
          county: guichi,
          locality: { name: "梅村镇", kind: "township" },
          form: "partnership",
          since: "2018-05-01"
        },
        { actor: city }
      )
      for (const one of applicants) {
        yield* jiceng.execute(commands["person.register"], { id: `pe_${one}`, name: "某" }, { actor: city })
        const filed = { id: `pa_${one}`, office: "of_1", person: `pe_${one}`, filedOn: "2026-06-10" }
        yield* jiceng.execute(
          commands["admission.file"],
          { ...filed, papers, relation: { is: "notMember" } },
          { actor: county }
        )
        yield* jiceng.execute(
          commands["admission.consent"],
          { admission: `pa_${one}`, on: "2026-06-11" },
          { actor: county }
        )
      }
      yield* Effect.forEach(
        applicants,
        (one, place) =>
          processes[place % processes.length]!.jiceng.execute(
            commands["admission.accept"],
            { admission: `pa_${one}`, on: "2026-06-12" },
            { actor: city }
          ),
        { concurrency: "unbounded" }
      )
      const { records } = yield* store.read({
        refs: [
          numberSeries.ref("ns_341700-acceptance-2026"),
          ...applicants.map((one) => practiceAdmission.ref(`pa_${one}`))
        ]
      })
      const [series, ...accepted] = records
      assert.strictEqual(Result.getOrThrow(numberSeries.decode(series!)).last, applicants.length)
      const numbers = accepted.map((record) => {
        const { state } = Result.getOrThrow(practiceAdmission.decode(record))
        return state.is === "accepted" ? state.number.number : 0
      })
      assert.deepStrictEqual(
        numbers.toSorted((a, b) => a - b),
        applicants.map(Number)
      )
    })
  )
)
