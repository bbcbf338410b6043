import { assert, describe, it } from "@effect/vitest"
import { type KeptViews, memoryViews } from "@jiceng/core"
import { Effect } from "effect"
import { type OpenViews, viewLaws } from "./ViewLaws.ts"
import { viewConformance } from "./vitest/index.ts"

type Views = KeptViews["Service"]

/** One place for all tenants that are opened on it, each with views of its own. */
const places = (viewsOf: (tenant: string) => Views): OpenViews => {
  const opened = new Map<string, Views>()
  return (tenant) =>
    Effect.sync(() => {
      const known = opened.get(tenant) ?? viewsOf(tenant)
      opened.set(tenant, known)
      return known
    })
}

viewConformance(
  "memory",
  Effect.sync(() => places(() => memoryViews()))
)

describe("a place that breaks a promise is found", () => {
  const shared = memoryViews()
  const broken: ReadonlyArray<readonly [string, () => OpenViews]> = [
    ["forgets when it is opened again", () => () => Effect.sync(memoryViews)],
    ["shows one tenant another's", () => places(() => shared)],
    [
      "writes over another basis",
      () =>
        places(() => {
          const views = memoryViews()
          return {
            load: views.load,
            change: (view, change) =>
              Effect.flatMap(views.load(view), (kept) => views.change(view, { ...change, from: kept?.basis }))
          }
        })
    ],
    [
      "keeps what was dropped",
      () =>
        places(() => {
          const views = memoryViews()
          return { load: views.load, change: (view, change) => views.change(view, { ...change, drop: [] }) }
        })
    ],
    [
      "keeps one view under every name",
      () =>
        places(() => {
          const views = memoryViews()
          return { load: () => views.load("one"), change: (_, change) => views.change("one", change) }
        })
    ],
    [
      "makes something of nothing",
      () => places(() => ({ ...memoryViews(), load: () => Effect.succeed({ basis: "", texts: new Map() }) }))
    ]
  ]

  it.effect.each(broken)("%s", ([, make]) =>
    Effect.gen(function* () {
      const ends: Array<string> = []
      for (const { run } of viewLaws) ends.push((yield* Effect.exit(Effect.scoped(run(make()))))._tag)
      assert.include(ends, "Failure")
    })
  )
})
