import type { KeptView, KeptViews, StoreUnavailable, ViewChange } from "@jiceng/core"
import { Effect, type Scope } from "effect"
import { type Breach, holds, same } from "./Requirement.ts"

type Views = KeptViews["Service"]

/** Opens the kept views of a tenant in one place that is fresh for each law: as often as it is asked, as processes do. */
export type OpenViews = (tenant: string) => Effect.Effect<Views, unknown, Scope.Scope>

/** One promise of a place where views are kept, as data. */
export interface ViewLaw {
  readonly id: `V.${string}`
  readonly title: { readonly zh: string; readonly en: string }
  readonly run: (open: OpenViews) => Effect.Effect<void, unknown, Scope.Scope>
}

const first: ViewChange = {
  from: undefined,
  basis: "1",
  put: [
    ["office/of_1", "012"],
    ["office/of_2", "𬭚 ’ 345"]
  ],
  drop: []
}

const plain = (kept: KeptView | undefined) =>
  kept && { basis: kept.basis, texts: [...kept.texts].toSorted(([a], [b]) => (a < b ? -1 : 1)) }

/** Demands what is kept under a name. */
const keeps = (
  views: Views,
  view: string,
  required: { readonly basis: string; readonly texts: ReadonlyArray<readonly [string, string]> } | undefined
): Effect.Effect<void, Breach | StoreUnavailable> =>
  Effect.flatMap(views.load(view), (kept) =>
    required === undefined
      ? holds("nothing is kept", kept === undefined, plain(kept), "nothing")
      : same("what is kept", plain(kept), required)
  )

/** Demands that a change is made, or that it isn't. */
const makes = (views: Views, view: string, change: ViewChange, made: boolean) =>
  Effect.flatMap(views.change(view, change), (found) => same("whether the change is made", found, made))

const law = (id: ViewLaw["id"], zh: string, en: string, run: ViewLaw["run"]): ViewLaw => ({
  id,
  title: { zh, en },
  run
})

/** Every promise of the port of kept views; an adapter keeps all of them. */
export const viewLaws: ReadonlyArray<ViewLaw> = [
  law("V.nothing", "未保存过的视图没有内容", "nothing is kept before it is written", (open) =>
    Effect.flatMap(open("city-a"), (views) => keeps(views, "statuses", undefined))
  ),
  law(
    "V.kept",
    "保存的内容逐字读回，再次打开亦然",
    "what is kept comes back to the code point, opened again too",
    (open) =>
      Effect.gen(function* () {
        yield* makes(yield* open("city-a"), "statuses", first, true)
        yield* keeps(yield* open("city-a"), "statuses", { basis: "1", texts: first.put })
      })
  ),
  law("V.changes", "只改动所列条目，其余不变", "a change leaves alone what it doesn't name", (open) =>
    Effect.gen(function* () {
      const views = yield* open("city-a")
      yield* makes(views, "statuses", first, true)
      const change: ViewChange = {
        from: "1",
        basis: "2",
        put: [
          ["office/of_1", "111"],
          ["office/of_3", "333"]
        ],
        drop: ["office/of_2", "office/of_9"]
      }
      yield* makes(views, "statuses", change, true)
      yield* keeps(views, "statuses", { basis: "2", texts: change.put })
      yield* makes(views, "statuses", { from: "2", basis: "3", put: [], drop: [] }, true)
      yield* keeps(views, "statuses", { basis: "3", texts: change.put })
    })
  ),
  law("V.race", "基础已变则一项也不写", "nothing is written over another basis", (open) =>
    Effect.gen(function* () {
      const [one, other] = [yield* open("city-a"), yield* open("city-a")]
      yield* makes(one, "statuses", first, true)
      for (const from of [undefined, "0"]) {
        const late: ViewChange = { from, basis: "2", put: [["office/of_1", "222"]], drop: ["office/of_2"] }
        yield* makes(other, "statuses", late, false)
      }
      yield* makes(other, "others", { ...first, from: "1" }, false)
      yield* keeps(one, "statuses", { basis: "1", texts: first.put })
      yield* keeps(one, "others", undefined)
    })
  ),
  law("V.apart", "视图之间、租户之间互不相见", "views and tenants see nothing of each other", (open) =>
    Effect.gen(function* () {
      const [a, b] = [yield* open("city-a"), yield* open("city-b")]
      yield* makes(a, "statuses", first, true)
      yield* keeps(a, "others", undefined)
      yield* keeps(b, "statuses", undefined)
      yield* makes(b, "statuses", { ...first, basis: "b", put: [["office/of_1", "b"]] }, true)
      yield* keeps(a, "statuses", { basis: "1", texts: first.put })
      yield* keeps(b, "statuses", { basis: "b", texts: [["office/of_1", "b"]] })
    })
  )
]
