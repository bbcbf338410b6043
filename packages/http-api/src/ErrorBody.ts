import * as core from "@jiceng/core"
import { Schema } from "effect"
import {
  BodyTooLarge,
  explainHttp,
  type HttpError,
  InternalError,
  UnknownRoute,
  UnsupportedMediaType
} from "./HttpErrors.ts"

type AnyError = core.JicengError | HttpError
type Tag = AnyError["_tag"]

/** The JSON body of an error: its own facts, and the words in both languages. */
const body = <const Name extends Tag, Fields extends Schema.Struct.Fields>(
  error: { readonly fields: { readonly _tag: Schema.tag<Name> } & Fields },
  httpApiStatus: number
) =>
  Schema.Struct({ ...error.fields, zh: Schema.String, en: Schema.String }).annotate({
    identifier: error.fields._tag.schema.literal,
    httpApiStatus
  })

/** Every error that can be answered with, its body and its HTTP status: a new error in core must be entered here. */
export const errorBodies = {
  InvalidInput: body(core.InvalidInput, 400),
  Unauthenticated: body(core.Unauthenticated, 401),
  Forbidden: body(core.Forbidden, 403),
  UnknownReference: body(core.UnknownReference, 404),
  UnknownRoute: body(UnknownRoute, 404),
  Conflict: body(core.Conflict, 409),
  KeyReused: body(core.KeyReused, 409),
  TooBusy: body(core.TooBusy, 409),
  AlreadyExists: body(core.AlreadyExists, 409),
  AlreadyVoid: body(core.AlreadyVoid, 422),
  AlreadyRecorded: body(core.AlreadyRecorded, 422),
  NotRecorded: body(core.NotRecorded, 422),
  ClaimTaken: body(core.ClaimTaken, 409),
  ClaimNotHeld: body(core.ClaimNotHeld, 409),
  MalformedCommit: body(core.MalformedCommit, 409),
  ImportUnfinished: body(core.ImportUnfinished, 409),
  TenantNotEmpty: body(core.TenantNotEmpty, 409),
  RegisterMoved: body(core.RegisterMoved, 409),
  BodyTooLarge: body(BodyTooLarge, 413),
  BundleTooLarge: body(core.BundleTooLarge, 413),
  CommitTooLarge: body(core.CommitTooLarge, 413),
  UnsupportedMediaType: body(UnsupportedMediaType, 415),
  BundleRefused: body(core.BundleRefused, 422),
  BundleUnreadable: body(core.BundleUnreadable, 422),
  Refused: body(core.Refused, 422),
  FutureDay: body(core.FutureDay, 422),
  UnlawfulProfile: body(core.UnlawfulProfile, 422),
  OtherCounty: body(core.OtherCounty, 422),
  NotKnownYet: body(core.NotKnownYet, 422),
  DayTooEarly: body(core.DayTooEarly, 422),
  AlreadyActive: body(core.AlreadyActive, 422),
  NotOnStaff: body(core.NotOnStaff, 422),
  PostTaken: body(core.PostTaken, 422),
  StageReached: body(core.StageReached, 422),
  NotHeld: body(core.NotHeld, 422),
  NotAUnit: body(core.NotAUnit, 422),
  CrossesAlready: body(core.CrossesAlready, 422),
  PostNotHeld: body(core.PostNotHeld, 422),
  LeadsItself: body(core.LeadsItself, 422),
  NoJointBranch: body(core.NoJointBranch, 422),
  NotAPractitioner: body(core.NotAPractitioner, 422),
  RefundExceedsDues: body(core.RefundExceedsDues, 422),
  DuesRefunded: body(core.DuesRefunded, 422),
  RefundExceedsReceipt: body(core.RefundExceedsReceipt, 422),
  SpendingExceedsBalance: body(core.SpendingExceedsBalance, 422),
  ReceiptClosed: body(core.ReceiptClosed, 422),
  NothingToSettle: body(core.NothingToSettle, 422),
  SystemInForce: body(core.SystemInForce, 422),
  UnfitConsultation: body(core.UnfitConsultation, 422),
  CharterNotReady: body(core.CharterNotReady, 422),
  VerbNotOpen: body(core.VerbNotOpen, 409),
  DossierIncomplete: body(core.DossierIncomplete, 422),
  AlreadySeated: body(core.AlreadySeated, 422),
  SeatClosed: body(core.SeatClosed, 422),
  RulebookNotInstalled: body(core.RulebookNotInstalled, 422),
  SealBroken: body(core.SealBroken, 422),
  InternalError: body(InternalError, 500),
  ClockAhead: body(core.ClockAhead, 503),
  StoreUnavailable: body(core.StoreUnavailable, 503),
  JournalBroken: body(core.JournalBroken, 503),
  OutcomeUnknown: body(core.OutcomeUnknown, 503)
} as const satisfies { readonly [Name in Tag]: Schema.Top }

export type ErrorBodies = typeof errorBodies

/** The body of one error, or of each of a union. */
export type BodyOf<Name extends Tag> = Name extends Tag ? ErrorBodies[Name]["Type"] : never

/** Any error as the other side reads it. */
export type ErrorBody = BodyOf<Tag>

const isHttp = (error: AnyError): error is HttpError =>
  error._tag === "UnknownRoute" ||
  error._tag === "UnsupportedMediaType" ||
  error._tag === "BodyTooLarge" ||
  error._tag === "InternalError"

/** Puts a typed error into its body: the declared facts, nothing else that the object may carry, and the words. */
export const errorBody = <E extends AnyError>(error: E): BodyOf<E["_tag"]> => {
  const facts: Record<string, unknown> = {}
  for (const field of Object.keys(errorBodies[error._tag].fields)) {
    const value = (error as unknown as Record<string, unknown>)[field]
    if (value !== undefined) facts[field] = value
  }
  const { zh, en } = isHttp(error) ? explainHttp(error) : core.explain(error)
  return { ...facts, zh, en } as BodyOf<E["_tag"]>
}

/** The HTTP status of an error. */
export const statusOf = (name: Tag): number =>
  (errorBodies[name].ast.annotations as { readonly httpApiStatus: number }).httpApiStatus
