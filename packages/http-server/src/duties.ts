import { dutyFeed } from "@jiceng/calendar"
import {
  type Actor,
  type Agenda,
  citationOf,
  dueWords,
  type Obligation,
  obligationStateWords,
  officesIn,
  owedByWords,
  type RegisterView,
  type Scope,
  standingWords
} from "@jiceng/core"
import { DutyList, type DutyQuery, errorBody, type FeedQuery, paths } from "@jiceng/http-api"
import { Effect } from "effect"
import { HttpServerResponse } from "effect/http"
import { type Asked, inCounty } from "./asked.ts"
import type { Conditional } from "./Conditional.ts"
import { divisionsOf } from "./standing.ts"

/** An obligation with its words. */
export const wordedObligation = (one: Obligation): (typeof DutyList)["Type"]["obligations"][number] => {
  const { because: _, ...rest } = one
  return {
    ...rest,
    citation: citationOf(one.clause),
    owedByWords: owedByWords[one.owedBy],
    why: dueWords(one),
    stateWords: obligationStateWords[one.state],
    standing: standingWords(one)
  }
}

/** The obligations of an agenda with their words, and the counties that one may choose among. */
export const dutyList = (
  view: RegisterView,
  actor: Actor,
  { obligations, ...basis }: Agenda
): (typeof DutyList)["Type"] => {
  const offices = officesIn(view, { kind: "all" }, actor, basis.factsAt)
  return {
    ...basis,
    counties: divisionsOf(offices.map((id) => view.offices.get(id)!.county)),
    obligations: obligations.map(wordedObligation)
  }
}

const questionOf = ({ county, office, from, to, ...days }: DutyQuery) => {
  const scope: Scope = office === undefined ? inCounty(county) : { kind: "office", office }
  // The contract takes both or neither.
  return { scope, days, agenda: from === undefined || to === undefined ? {} : { due: { from, to } } }
}

/** 义务 of the register: as a list with words, and as a calendar. */
export const duties = (asked: Asked, conditional: Conditional["Service"]) => ({
  duties: ({ query }: { readonly query: DutyQuery }) =>
    asked(
      { path: paths.duties, ...questionOf(query) },
      ({ view, actor, agenda }) => Effect.succeed(dutyList(view, actor, agenda!)),
      (value, tag) => conditional.answer(DutyList, value, tag)
    ).pipe(Effect.mapError(errorBody)),
  dutyFeed: ({ query: { lang = "zh", ...query } }: { readonly query: (typeof FeedQuery)["Type"] }) =>
    asked(
      { path: paths.dutyFeed, about: lang, ...questionOf(query) },
      ({ agenda }) => Effect.succeed(dutyFeed(agenda!, lang)),
      (text, tag) =>
        HttpServerResponse.text(text, {
          contentType: "text/calendar; charset=utf-8",
          headers: { etag: tag, "cache-control": "private, no-cache", vary: "authorization" }
        })
    ).pipe(Effect.mapError(errorBody))
})
