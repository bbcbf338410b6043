import { Schema } from "effect"
import { HttpApi, HttpApiEndpoint, HttpApiGroup, HttpApiSchema, OpenApi } from "effect/http-api"
import {
  ActHeaders,
  AppointedHead,
  CommandParams,
  ConsideredAct,
  DoneAct,
  NewHead,
  NewReceipt,
  OfficeParams,
  OrganizationParams,
  PersonParams,
  RecordedReceipt
} from "./Act.ts"
import { ChangeList, ChangeQuery } from "./ChangeList.ts"
import { ApplicationList, ApplicationQuery } from "./ApplicationList.ts"
import { ClauseDetail, ClauseParams } from "./ClauseDetail.ts"
import { CommandDetail, CommandList } from "./CommandDetail.ts"
import { CommitteeDetail } from "./CommitteeDetail.ts"
import { CountyDetail, CountyParams } from "./CountyDetail.ts"
import { DutyList, DutyQuery, FeedQuery } from "./DutyList.ts"
import { ConsideredSeat, SeatInput } from "./ConsideredSeat.ts"
import { errorBodies as errors } from "./ErrorBody.ts"
import { OfficeDetail, OfficeQuery } from "./OfficeDetail.ts"
import { OrganizationDetail, OrganizationList, OrganizationQuery } from "./OrganizationDetail.ts"
import { paths } from "./paths.ts"
import { PeopleQuery, PersonDetail, PersonList } from "./PersonDetail.ts"
import { RecordList, RecordQuery } from "./RecordList.ts"
import { Session } from "./Session.ts"
import { MaybeSignedIn, SignedIn } from "./SignedIn.ts"
import { Simulated, SimulationInput } from "./Simulated.ts"
import { Standing, StandingQuery } from "./Standing.ts"
import { JsonBody, WordedInput } from "./WordedInput.ts"

/** What asking about the register can fail with. */
const asking = [
  errors.Forbidden,
  errors.UnknownReference,
  errors.NotKnownYet,
  errors.StoreUnavailable
] as const

/** What every act can fail with besides its own refusals. */
const acting = [
  errors.InvalidInput,
  errors.Forbidden,
  errors.OtherCounty,
  errors.ImportUnfinished,
  errors.TooBusy,
  errors.KeyReused,
  errors.ClaimTaken,
  errors.CommitTooLarge,
  errors.ClockAhead,
  errors.OutcomeUnknown,
  errors.StoreUnavailable
] as const

/** What conditional requests add to the document: a header that may be sent, and the answer to it. */
const conditional = OpenApi.annotations({
  transform: (operation) => ({
    ...operation,
    parameters: [
      ...((operation["parameters"] as ReadonlyArray<unknown> | undefined) ?? []),
      { name: "if-none-match", in: "header", required: false, schema: { type: "string" } }
    ],
    responses: {
      ...(operation["responses"] as object),
      "304": { description: "The answer with this ETag still holds." }
    }
  })
})

/** 会话: who one is. */
export class SessionGroup extends HttpApiGroup.make("session", { topLevel: true })
  .add(HttpApiEndpoint.get("session", paths.session, { success: Session }))
  .middleware(MaybeSignedIn) {}

/** 查询: what the register and the rulebook say. Each answer has an ETag. */
export class Questions extends HttpApiGroup.make("questions", { topLevel: true })
  .add(
    HttpApiEndpoint.get("standing", paths.standing, {
      query: StandingQuery,
      success: Standing,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("office", paths.office, {
      params: OfficeParams,
      query: OfficeQuery,
      success: OfficeDetail,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("organizations", paths.organizations, {
      query: OrganizationQuery,
      success: OrganizationList,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("organization", paths.organization, {
      params: OrganizationParams,
      query: OfficeQuery,
      success: OrganizationDetail,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("people", paths.people, {
      query: PeopleQuery,
      success: PersonList,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("person", paths.person, {
      params: PersonParams,
      query: OfficeQuery,
      success: PersonDetail,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("committee", paths.committee, {
      query: OfficeQuery,
      success: CommitteeDetail,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("county", paths.county, {
      params: CountyParams,
      query: OfficeQuery,
      success: CountyDetail,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("duties", paths.duties, {
      query: DutyQuery,
      success: DutyList,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("dutyFeed", paths.dutyFeed, {
      query: FeedQuery,
      success: Schema.String.pipe(HttpApiSchema.asText({ contentType: "text/calendar" })),
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("changes", paths.changes, {
      query: ChangeQuery,
      success: ChangeList,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("applications", paths.applications, {
      query: ApplicationQuery,
      success: ApplicationList,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("records", paths.records, {
      query: RecordQuery,
      success: RecordList,
      error: asking
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("commands", paths.commands, { success: CommandList }).annotateMerge(conditional),
    HttpApiEndpoint.get("command", paths.command, {
      params: CommandParams,
      success: CommandDetail,
      error: errors.UnknownReference
    }).annotateMerge(conditional),
    HttpApiEndpoint.get("clause", paths.clause, {
      params: ClauseParams,
      success: ClauseDetail,
      error: errors.UnknownReference
    }).annotateMerge(conditional)
  )
  .middleware(WordedInput)
  .middleware(SignedIn) {}

/** 办理: acts. `Idempotency-Key` makes a repeated one take effect once. */
export class Acts extends HttpApiGroup.make("acts", { topLevel: true })
  .add(
    HttpApiEndpoint.post("recordReceipt", paths.receipts, {
      params: OfficeParams,
      headers: ActHeaders,
      payload: NewReceipt,
      success: RecordedReceipt,
      error: [...acting, errors.UnknownReference, errors.AlreadyExists, errors.FutureDay, errors.DayTooEarly]
    }),
    HttpApiEndpoint.post("appointHead", paths.head, {
      params: OrganizationParams,
      headers: ActHeaders,
      payload: NewHead,
      success: AppointedHead,
      error: [
        ...acting,
        errors.Refused,
        errors.UnknownReference,
        errors.FutureDay,
        errors.DayTooEarly,
        errors.NotAUnit,
        errors.NotOnStaff,
        errors.PostTaken
      ]
    }),
    // Each command refuses in its own words: any of core's errors can be the answer.
    HttpApiEndpoint.post("act", paths.act, {
      params: CommandParams,
      headers: ActHeaders,
      payload: Schema.Json,
      success: DoneAct,
      error: Object.values(errors)
    }),
    HttpApiEndpoint.post("consider", paths.consider, {
      params: CommandParams,
      payload: Schema.Json,
      success: ConsideredAct,
      error: Object.values(errors)
    }),
    HttpApiEndpoint.post("simulate", paths.simulate, {
      payload: SimulationInput,
      success: Simulated,
      error: [errors.UnknownReference, errors.TooBusy, errors.StoreUnavailable]
    }),
    HttpApiEndpoint.post("considerSeat", paths.considerSeat, {
      payload: SeatInput,
      success: ConsideredSeat,
      error: asking
    })
  )
  .middleware(JsonBody)
  .middleware(WordedInput)
  .middleware(SignedIn) {}

/** The whole contract. Unknown keys are refused everywhere, and every fault is told at once. */
export class JicengApi extends HttpApi.make("jiceng")
  .add(SessionGroup, Questions, Acts)
  .annotate(HttpApi.ParamsParseOptions, { errors: "all" })
  .annotate(HttpApi.QueryParseOptions, { errors: "all", onExcessProperty: "error" })
  .annotate(HttpApi.PayloadParseOptions, { errors: "all", onExcessProperty: "error" })
  .annotateMerge(
    OpenApi.annotations({
      title: "基层法律服务监督管理 / Supervision of grassroots legal services",
      version: "0.1.0",
      description:
        "Every error has a tag, its facts, and `zh` and `en` for people. Money is text of whole fen, a day is " +
        "YYYY-MM-DD, an instant ends in +08:00."
    })
  ) {}
