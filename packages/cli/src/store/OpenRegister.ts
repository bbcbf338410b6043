import type { Jiceng, PlainDate } from "@jiceng/core"
import { Effect, type Layer } from "effect"
import type { Unusable } from "../Unusable.ts"
import type { StoreChoice } from "./StoreChoice.ts"

/** A register to read, and the day that it stands on; today where it has none of its own. */
export interface OpenRegister {
  readonly layer: Layer.Layer<Jiceng, Unusable>
  readonly ownDay: PlainDate | undefined
}

/** Opens what was chosen. The database driver and the demo are loaded only when they are used. */
export const openRegister = (choice: StoreChoice): Effect.Effect<OpenRegister> =>
  choice.kind === "demo"
    ? Effect.map(
        Effect.promise(() => import("./DemoRegister.ts")),
        ({ demoDay, demoRegister }) => ({ layer: demoRegister, ownDay: demoDay })
      )
    : Effect.map(
        Effect.promise(() => import("./SqliteRegister.ts")),
        ({ sqliteRegister }) => ({ layer: sqliteRegister(choice), ownDay: undefined })
      )
