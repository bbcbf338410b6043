import { recordKind, type RecordKind } from "@jiceng/core"
import { Schema } from "effect"

// Kinds that core doesn't have: an adapter that knows the names of core's kinds fails at once.

/** A record with one index field of every type, each of which may be absent. */
export const note = recordKind("note", {
  version: 1,
  body: Schema.Struct({
    title: Schema.optionalKey(Schema.String),
    day: Schema.optionalKey(Schema.String),
    owner: Schema.optionalKey(Schema.String),
    text: Schema.optionalKey(Schema.NullOr(Schema.String))
  }),
  index: {
    title: { type: "text", of: (body) => body.title },
    day: { type: "day", of: (body) => body.day },
    owner: { type: "id", of: (body) => body.owner }
  }
})

/** An amount of whole fen and nothing to find it by. */
export const counter = recordKind("counter", {
  version: 1,
  body: Schema.Struct({ fen: Schema.BigInt })
})

/** A seat that one record at a time may hold. */
export const slot = recordKind("slot", {
  version: 1,
  body: Schema.Struct({ seat: Schema.optionalKey(Schema.String) }),
  claims: (body) => (body.seat === undefined ? [] : [`seat/${body.seat}`])
})

/** An append-only record under a counter: whoever writes one writes the counter too. */
export const event = recordKind("event", {
  version: 1,
  appendOnly: true,
  body: Schema.Struct({ counter: Schema.String, day: Schema.String, fen: Schema.BigInt }),
  index: {
    counter: { type: "id", of: (body) => body.counter },
    day: { type: "day", of: (body) => body.day }
  },
  guardedBy: (body) => [counter.ref(body.counter)]
})

/** The kinds that every store under trial is opened with. */
export const kinds: ReadonlyArray<RecordKind> = [note, counter, slot, event] as ReadonlyArray<RecordKind>
