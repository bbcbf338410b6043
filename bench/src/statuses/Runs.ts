import {
  chisitong,
  importBundle,
  Jiceng,
  keepStatuses,
  KeptViews,
  type OfficeState,
  type PlainDate,
  readFacts,
  recordKinds,
  RecordStore,
  RegisterView,
  rulesFor,
  type StatusRun,
  subjectKinds,
  subjectsIn,
  verdicts
} from "@jiceng/core"
import { layerNodeDigest, layerNodeEntropy } from "@jiceng/core/node"
import { demoClock } from "@jiceng/demo"
import { openSqlite, openSqliteViews } from "@jiceng/storage-knex"
import { Effect, Layer, ManagedRuntime } from "effect"
import { join } from "node:path"
import { reader } from "../assess/Register.ts"
import { bundleOf } from "../simulate/MadeRegister.ts"

const tenant = "nation"
const pageOfEntries = 500

/** Two SQLite files in a folder: the register, and beside it what is kept of its views. */
export const registerIn = (folder: string) => {
  const store = Layer.effect(
    RecordStore,
    openSqlite({ file: join(folder, "register.sqlite"), tenant, kinds: recordKinds })
  )
  const views = Layer.effect(KeptViews, openSqliteViews({ file: join(folder, "views.sqlite"), tenant }))
  return ManagedRuntime.make(
    Layer.mergeAll(store, views).pipe(
      Layer.provideMerge(Layer.mergeAll(layerNodeDigest("bench"), layerNodeEntropy, demoClock))
    )
  )
}

/** Imports these offices. */
export const fill = (states: ReadonlyArray<OfficeState>) => importBundle(bundleOf(states), { actor: reader })

/** A run as a process that has just begun makes it: it knows nothing but the two files. */
export const wholeRun = (factsAt: PlainDate) =>
  Effect.provide(keepStatuses({ factsAt }), Layer.fresh(Jiceng.layer()))

/** Reads the journal through the port and folds it, as little as there is to do. */
const readView = Effect.gen(function* () {
  const store = yield* RecordStore
  const view = new RegisterView()
  for (;;) {
    const entries = yield* store.changes(view.seq, pageOfEntries)
    if (entries.length === 0) return view
    for (const entry of entries) view.apply(entry)
  }
})

/** Reading the rows and evaluating the rules over columns, and nothing else: outcomes by whose they are. */
export const readAndEvaluate = (factsAt: PlainDate) =>
  Effect.map(readView, (view) =>
    subjectKinds.flatMap((kind) => {
      const subjects = subjectsIn(kind, view, { kind: "all" }, reader, factsAt)
      const { own, compiled, terms } = rulesFor(chisitong, kind, undefined, factsAt)
      const facts = readFacts(own, subjects, factsAt, terms)
      return [{ kind, subjects, codes: verdicts(compiled, facts) }]
    })
  )

/** What was kept, by whose it is, against what evaluation says; answers with how many there are. */
export const differing = (
  kept: ReadonlyMap<string, string>,
  evaluated: Effect.Success<ReturnType<typeof readAndEvaluate>>
): ReadonlyArray<string> =>
  evaluated.flatMap(({ kind, subjects, codes }) =>
    subjects.flatMap(({ subject: { id } }, row) => {
      let text = ""
      for (let place = row; place < codes.length; place += subjects.length) text += codes[place]
      return kept.get(`${kind}/${id}`) === text ? [] : [`${kind}/${id}`]
    })
  )

/** Who changed and who went by a run. */
export const countOf = ({ changed, gone }: StatusRun): number => changed.length + gone.length
