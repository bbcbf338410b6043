import { Effect } from "effect"
import type { Target } from "../access/Permission.ts"
import { one, type Read } from "../journal/Read.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { type LegalServiceOffice, office as officeKind } from "../office/Office.ts"
import type { Workflow } from "../workflow/Workflow.ts"

/** What every state of an application tells: which it is, and since which day. */
export interface Standing<State extends string = string> {
  readonly is: State
  readonly since: PlainDate
}

/** A sort of application, as every act on one sees it. */
export interface Application<State extends string, Verb extends string, Body> {
  readonly kind: RecordKind
  /** What the record is called in inputs and answers, such as `admission`. */
  readonly as: string
  readonly flow: Workflow<State, Verb>
  /** The office whose county acts. */
  readonly officeOf: (body: Body) => string
}

/** An application as a command read it, with the office whose county acts. */
export interface FoundApplication<Body> {
  readonly body: Body | undefined
  readonly office: LegalServiceOffice | undefined
}

/** An application and the office whose county acts on it. */
export const readApplication = <Body>(
  { kind, officeOf }: Pick<Application<string, string, Body>, "kind" | "officeOf">,
  id: string,
  read: Read
) =>
  Effect.gen(function* () {
    const found = yield* read.all({ body: one(kind, id) })
    const body = found.body as Body | undefined
    if (body === undefined) return { body, office: undefined } satisfies FoundApplication<Body>
    const { office } = yield* read.all({ office: one(officeKind, officeOf(body)) })
    return { body, office } satisfies FoundApplication<Body>
  })

/** Whom an act on an application concerns: the office whose county acts. */
export const targetOf =
  <Body>({ officeOf }: Pick<Application<string, string, Body>, "officeOf">) =>
  ({ body, office }: FoundApplication<Body>): Target | undefined =>
    body && office && { county: office.county, office: officeOf(body) }
