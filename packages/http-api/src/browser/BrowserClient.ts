import { paths } from "../paths.ts"
import type {
  ApplicationList,
  ApplicationQuery,
  AppointedHead,
  ChangeList,
  ChangeQuery,
  ClauseDetail,
  CommandDetail,
  CommandList,
  CommitteeDetail,
  ConsideredAct,
  ConsideredSeat,
  CountyDetail,
  DoneAct,
  DutyList,
  DutyQuery,
  FeedQuery,
  NewHead,
  NewReceipt,
  OfficeDetail,
  OfficeQuery,
  OrganizationDetail,
  OrganizationList,
  OrganizationQuery,
  PeopleQuery,
  PersonDetail,
  PersonList,
  RecordedReceipt,
  RecordList,
  RecordQuery,
  SeatInput,
  ServerError,
  Session,
  Simulated,
  SimulationInput,
  Standing,
  StandingQuery
} from "./Json.ts"

/** No answer, or none that this contract knows: the network, a proxy, a server that is going down. */
export interface Unreachable {
  readonly _tag: "Unreachable"
  /** Absent when there was no answer at all. */
  readonly status?: number
  readonly zh: string
  readonly en: string
}

export type ClientError = ServerError | Unreachable

/** An answer is a value or a typed error; the promise rejects only when its `signal` is aborted. */
export type Answer<A> =
  | { readonly ok: true; readonly value: A }
  | { readonly ok: false; readonly error: ClientError }

/** What is needed of `fetch`, so that a test or another runtime can give its own. */
export type Fetch = (
  url: string,
  init: {
    readonly method: "GET" | "POST"
    readonly headers: Record<string, string>
    readonly body?: string
    readonly signal?: AbortSignal
  }
) => Promise<{ readonly ok: boolean; readonly status: number; readonly text: () => Promise<string> }>

export interface ClientOptions {
  /** Where the API is, without a slash at the end; the page's own origin unless told. */
  readonly baseUrl?: string
  /** The bearer credential of whoever is signed in now; asked again for each request. */
  readonly credential?: () => string | undefined
  readonly fetch?: Fetch
}

interface Call {
  readonly signal?: AbortSignal
}

interface ActCall extends Call {
  /** Sent as `Idempotency-Key`: draw it once per form, and a second click takes effect once. */
  readonly key?: string
}

/** The contract as plain functions over `fetch`. */
export interface BrowserClient {
  readonly session: (call?: Call) => Promise<Answer<Session>>
  readonly standing: (query?: StandingQuery, call?: Call) => Promise<Answer<Standing>>
  readonly office: (id: string, query?: OfficeQuery, call?: Call) => Promise<Answer<OfficeDetail>>
  readonly organizations: (query?: OrganizationQuery, call?: Call) => Promise<Answer<OrganizationList>>
  readonly organization: (id: string, query?: OfficeQuery, call?: Call) => Promise<Answer<OrganizationDetail>>
  readonly people: (query?: PeopleQuery, call?: Call) => Promise<Answer<PersonList>>
  readonly person: (id: string, query?: OfficeQuery, call?: Call) => Promise<Answer<PersonDetail>>
  /** The disciplinary committee. */
  readonly committee: (query?: OfficeQuery, call?: Call) => Promise<Answer<CommitteeDetail>>
  /** What a county bureau owes itself. */
  readonly county: (code: string, query?: OfficeQuery, call?: Call) => Promise<Answer<CountyDetail>>
  /** What is owed, by its due day. */
  readonly duties: (query?: DutyQuery, call?: Call) => Promise<Answer<DutyList>>
  /** The same as an iCalendar file, RFC 5545. */
  readonly dutyFeed: (query?: FeedQuery, call?: Call) => Promise<Answer<string>>
  /** What is otherwise than on an earlier day. */
  readonly changes: (query: ChangeQuery, call?: Call) => Promise<Answer<ChangeList>>
  /** Applications to practise and to change office, with what is open to who asks. */
  readonly applications: (query?: ApplicationQuery, call?: Call) => Promise<Answer<ApplicationList>>
  /** Records of one kind and period, the latest first. */
  readonly records: (query: RecordQuery, call?: Call) => Promise<Answer<RecordList>>
  readonly clause: (id: string, call?: Call) => Promise<Answer<ClauseDetail>>
  readonly commands: (call?: Call) => Promise<Answer<CommandList>>
  /** A command with its input as JSON Schema: what a form needs to be made of it. */
  readonly command: (name: string, call?: Call) => Promise<Answer<CommandDetail>>
  readonly recordReceipt: (
    office: string,
    receipt: NewReceipt,
    call?: ActCall
  ) => Promise<Answer<RecordedReceipt>>
  readonly appointHead: (
    organization: string,
    head: NewHead,
    call?: ActCall
  ) => Promise<Answer<AppointedHead>>
  /** Any command by its name, with its input as JSON. */
  readonly act: (command: string, input: unknown, call?: ActCall) => Promise<Answer<DoneAct>>
  /** What the command would answer, or why it is refused; nothing is written. */
  readonly consider: (command: string, input: unknown, call?: Call) => Promise<Answer<ConsideredAct>>
  /** What steps would make of findings and obligations; nothing is written. */
  readonly simulate: (plan: SimulationInput, call?: Call) => Promise<Answer<Simulated>>
  /** How far a seat, filled in or not, meets its clause; nothing is written. */
  readonly considerSeat: (seat: SeatInput, call?: Call) => Promise<Answer<ConsideredSeat>>
}

const address = (path: string, id: string, query: Readonly<Record<string, string | undefined>> = {}) => {
  const search = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]
  )
  const at = path.replace(":id", encodeURIComponent(id))
  return search.length === 0 ? at : `${at}?${search.join("&")}`
}

const unreachable = (status?: number): Unreachable => ({
  _tag: "Unreachable",
  ...(status !== undefined && { status }),
  zh: status === undefined ? "无法连接服务器，请稍后重试" : `服务器没有正常应答（${status}），请稍后重试`,
  en:
    status === undefined
      ? "the server can't be reached; try again later"
      : `the server didn't answer properly (${status}); try again later`
})

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isServerError = (body: unknown): body is ServerError =>
  typeof body === "object" && body !== null && "_tag" in body && "zh" in body && "en" in body

/** A client of the HTTP API for pages. It decodes nothing: the JSON is typed as the contract's encoded side. */
export const browserClient = (options: ClientOptions = {}): BrowserClient => {
  const { baseUrl = "", credential = () => undefined } = options
  const send: Fetch = options.fetch ?? ((url, init) => fetch(url, init))

  const ask = async <A>(
    method: "GET" | "POST",
    at: string,
    { signal, key, body }: ActCall & { readonly body?: unknown },
    read: (text: string) => unknown = parsed
  ): Promise<Answer<A>> => {
    const bearer = credential()
    try {
      const response = await send(baseUrl + at, {
        method,
        headers: {
          accept: read === parsed ? "application/json" : "*/*",
          ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
          ...(body !== undefined && { "content-type": "application/json" }),
          ...(key !== undefined && { "idempotency-key": key })
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(signal && { signal })
      })
      const text = await response.text()
      const value = response.ok ? read(text) : undefined
      if (value !== undefined) return { ok: true, value: value as A }
      const answer = parsed(text)
      return { ok: false, error: isServerError(answer) ? answer : unreachable(response.status) }
    } catch (error) {
      if (signal?.aborted) throw error
      return { ok: false, error: unreachable() }
    }
  }

  return {
    session: (call = {}) => ask("GET", paths.session, call),
    standing: (query = {}, call = {}) => ask("GET", address(paths.standing, "", { ...query }), call),
    office: (id, query = {}, call = {}) => ask("GET", address(paths.office, id, { ...query }), call),
    organizations: (query = {}, call = {}) =>
      ask("GET", address(paths.organizations, "", { ...query }), call),
    organization: (id, query = {}, call = {}) =>
      ask("GET", address(paths.organization, id, { ...query }), call),
    people: (query = {}, call = {}) => ask("GET", address(paths.people, "", { ...query }), call),
    person: (id, query = {}, call = {}) => ask("GET", address(paths.person, id, { ...query }), call),
    committee: (query = {}, call = {}) => ask("GET", address(paths.committee, "", { ...query }), call),
    county: (code, query = {}, call = {}) => ask("GET", address(paths.county, code, { ...query }), call),
    duties: (query = {}, call = {}) => ask("GET", address(paths.duties, "", { ...query }), call),
    changes: (query, call = {}) => ask("GET", address(paths.changes, "", { ...query }), call),
    dutyFeed: (query = {}, call = {}) =>
      ask("GET", address(paths.dutyFeed, "", { ...query }), call, (text) => text),
    applications: (query = {}, call = {}) => ask("GET", address(paths.applications, "", { ...query }), call),
    records: (query, call = {}) => ask("GET", address(paths.records, "", { ...query }), call),
    commands: (call = {}) => ask("GET", paths.commands, call),
    command: (name, call = {}) => ask("GET", address(paths.command, name), call),
    clause: (id, call = {}) => ask("GET", address(paths.clause, id), call),
    recordReceipt: (office, body, call = {}) =>
      ask("POST", address(paths.receipts, office), { ...call, body }),
    appointHead: (organization, body, call = {}) =>
      ask("POST", address(paths.head, organization), { ...call, body }),
    act: (command, body, call = {}) => ask("POST", address(paths.act, command), { ...call, body }),
    consider: (command, body, call = {}) => ask("POST", address(paths.consider, command), { ...call, body }),
    simulate: (body, call = {}) => ask("POST", paths.simulate, { ...call, body }),
    considerSeat: (body, call = {}) => ask("POST", paths.considerSeat, { ...call, body })
  }
}
