import { Digest, Jiceng, rulebookName, type OfficeId, RecordStore, WorkCalendar } from "@jiceng/core"
import {
  errorBody,
  JicengApi,
  OfficeDetail,
  paths,
  type SignedIn,
  Standing,
  type WordedInput
} from "@jiceng/http-api"
import { Effect, type Layer } from "effect"
import { HttpApiBuilder, type HttpApiGroup } from "effect/http-api"
import { applications } from "./applications.ts"
import { inCounty, makeAsked, type Moment } from "./asked.ts"
import { catalogue } from "./catalogue.ts"
import { changes } from "./changes.ts"
import { Conditional } from "./Conditional.ts"
import { Deployment } from "./Deployment.ts"
import { duties } from "./duties.ts"
import { officeDetail } from "./officeDetail.ts"
import { records } from "./records.ts"
import { recentEntries } from "./recentEntries.ts"
import { standingOf } from "./standing.ts"
import { subjects } from "./subjects.ts"
import { vocabularyOf } from "./wordedFinding.ts"

/** What the register and the rulebook say. */
export const layerQuestions: Layer.Layer<
  HttpApiGroup.Service<"jiceng", "questions">,
  never,
  Jiceng | RecordStore | Digest | Deployment | Conditional | SignedIn | WordedInput
> = HttpApiBuilder.group(
  JicengApi,
  "questions",
  Effect.fn(function* (handlers) {
    const jiceng = yield* Jiceng
    const store = yield* RecordStore
    const { rulebook } = yield* Deployment
    if (rulebookName(yield* Digest, rulebook).hash !== jiceng.rulebook.hash)
      return yield* Effect.die(new Error("the deployment's rulebook isn't the one that Jiceng judges by"))
    const conditional = yield* Conditional
    const words = vocabularyOf(rulebook)
    const asked = yield* makeAsked

    const detailOf =
      (id: OfficeId) =>
      ({ view, actor, assessment }: Moment) => {
        const { factsAt } = assessment
        const state = view.stateOf(id, factsAt)!
        const { fund, ...detail } = officeDetail(words, view, actor, state, assessment)
        return Effect.map(recentEntries(store, id, state.fund, factsAt), (recent) => ({
          ...detail,
          fund: { ...fund, recent }
        }))
      }

    return handlers.handleAll({
      standing: ({ query: { county, ...days } }) =>
        asked(
          { path: paths.standing, scope: inCounty(county), days },
          ({ view, actor, assessment }) =>
            Effect.succeed(standingOf(rulebook, view, actor, county, assessment)),
          (value, tag) => conditional.answer(Standing, value, tag)
        ).pipe(Effect.mapError(errorBody)),
      office: ({ params: { id }, query: days }) =>
        asked(
          { path: paths.office, scope: { kind: "office", office: id }, days },
          detailOf(id),
          (value, tag) => conditional.answer(OfficeDetail, value, tag)
        ).pipe(Effect.mapError(errorBody)),
      ...subjects(asked, conditional, rulebook, words),
      ...duties(asked, conditional),
      ...changes(asked, conditional, words),
      ...applications(asked, conditional, rulebook, yield* WorkCalendar),
      ...records(asked, conditional),
      ...catalogue(conditional, jiceng.rulebook, rulebook)
    })
  })
)
