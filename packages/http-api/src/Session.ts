import { DivisionCode, permissions, type Permission, PlainDate, Tier } from "@jiceng/core"
import { Schema } from "effect"
import { Bilingual } from "./Bilingual.ts"
import { RulebookName } from "./Basis.ts"

/** Who is signed in, today's day and under which rulebook. */
export const Session = Schema.Struct({
  /** Absent only in a demo, before one of its `actors` was chosen. */
  actor: Schema.optionalKey(
    Schema.Struct({
      id: Schema.String,
      tier: Tier,
      jurisdiction: Schema.optionalKey(DivisionCode),
      label: Schema.optionalKey(Bilingual),
      /** What the actor may do somewhere; where exactly is told when it is tried. */
      permissions: Schema.Array(Schema.Literals(Object.keys(permissions) as ReadonlyArray<Permission>))
    })
  ),
  /** Today in China; the demo's own day in a demo. */
  day: PlainDate,
  demo: Schema.Boolean,
  /** In a demo: whom one may act as. The id is the bearer credential. */
  actors: Schema.optionalKey(Schema.Array(Schema.Struct({ id: Schema.String, label: Bilingual }))),
  rulebook: RulebookName
})
