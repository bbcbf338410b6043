import { Effect } from "effect"
import { actors, addOffice, bodyIn, type Facts, openScene, type Scene } from "../../Scene.test.fixture.ts"
import { charter } from "./Charter.ts"
import { phrases } from "./CharterItems.ts"

/** The articles of a charter that carries every phrase of 1.5.1, one in each. */
export const articles: ReadonlyArray<Facts> = [...phrases.values()].map((phrase, place) => ({
  number: place + 1,
  text: `本所${phrase}。`
}))

export const adoptedOn = "2026-05-10"
export const adopt = { office: "of_1", adoptedOn, articles }
export const asCity = { actor: actors.city }

/** 梅村所 with the charter above, changed or not, or with none. */
export const withCharter = Effect.fnUntraced(function* (change: Facts | "none" = {}) {
  const scene = yield* openScene()
  yield* addOffice(scene)
  if (change !== "none") yield* Effect.orDie(scene.act("charter.adopt", { ...adopt, ...change }))
  return scene
})

/** The stored charter. */
export const charterIn = ({ data }: Scene) => bodyIn(charter, data.rows.get("charter/of_1")!.body)
