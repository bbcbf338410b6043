import { CharterItem, CharterVersion, PlainDate } from "@jiceng/core"
import { Schema } from "effect"
import { Bilingual } from "./Bilingual.ts"

const { submittedOn, approvedOn } = CharterVersion.fields

/** An article of the version in force. */
export const StatingArticle = Schema.Struct({
  number: Schema.Int,
  heading: Schema.optionalKey(Schema.String)
})

/** An item that a charter must state: whether the version in force does, and in which article. */
export const CharterItemStanding = Schema.Struct({
  item: CharterItem,
  title: Bilingual,
  standing: Schema.Literals(["present", "absent", "unknown"]),
  article: Schema.optionalKey(StatingArticle)
})

/** 章程: the version in force on the day, and what it states of the items of each clause; unknown without one. */
export const CharterStanding = Schema.Struct({
  version: Schema.optionalKey(
    Schema.Struct({
      adoptedOn: PlainDate,
      submittedOn,
      approvedOn,
      /** How far it has come. */
      stage: Schema.Literals(["adopted", "submitted", "returned", "approved"]),
      stageWords: Bilingual,
      /** Why it is with the office again, while it is. */
      returned: Schema.optionalKey(Schema.Struct({ on: PlainDate, reason: Schema.String }))
    })
  ),
  clauses: Schema.Array(
    Schema.Struct({ clause: Schema.String, text: Bilingual, items: Schema.Array(CharterItemStanding) })
  )
})
