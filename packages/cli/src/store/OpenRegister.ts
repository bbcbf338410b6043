import type { PlainDate } from "@jiceng/core"
import { Effect, Layer } from "effect"
import { progress } from "../terminal/Progress.ts"
import type { Language } from "../terminal/Words.ts"
import type { Unusable } from "../Unusable.ts"
import type { RegisterServices } from "./SqliteRegister.ts"
import type { StoreChoice } from "./StoreChoice.ts"

/** A register to read, and the day that it stands on; today where it has none of its own. */
export interface OpenRegister {
  readonly layer: Layer.Layer<RegisterServices, Unusable>
  readonly ownDay: PlainDate | undefined
}

/** Opens what was chosen. The database driver and the demo are loaded only when they are used. */
export const openRegister = (choice: StoreChoice, lang: Language): Effect.Effect<OpenRegister> => {
  switch (choice.kind) {
    case "demo":
      return Effect.map(
        Effect.promise(() => import("./DemoRegister.ts")),
        ({ demoDay, demoRegister }) => ({ layer: demoRegister, ownDay: demoDay })
      )
    case "bundle":
      return Effect.map(
        Effect.promise(() => import("./BundleRegister.ts")),
        ({ bundleRegister }) => {
          const { onProgress } = progress(lang)
          return { layer: bundleRegister(choice.file, onProgress), ownDay: undefined }
        }
      )
    case "sqlite":
      return Effect.map(
        Effect.promise(() => import("./SqliteRegister.ts")),
        ({ sqliteRegister }) => ({ layer: sqliteRegister(choice), ownDay: undefined })
      )
  }
}

/** The same with the working days of China, for what is owed. Years of holidays are loaded only when they are used. */
export const openWithWorkingDays = Effect.fnUntraced(function* (
  choice: StoreChoice,
  lang: Language
): Effect.fn.Return<OpenRegister> {
  const { layerChineseWorkingDays } = yield* Effect.promise(() => import("@jiceng/calendar"))
  const { layer, ownDay } = yield* openRegister(choice, lang)
  return { layer: Layer.provide(layer, layerChineseWorkingDays), ownDay }
})
