import {
  bundleFormat,
  bundleKinds,
  type BundlePart,
  type BundleSource,
  bundleVersion,
  type DivisionCode,
  type OfficeState,
  type RecordKind
} from "@jiceng/core"
import { makeOffices, type OfficesOptions } from "@jiceng/demo"
import { Stream } from "effect"
import { type Row, type RowsOf, rowsOf } from "../bundle/MadeBundle.ts"

/** The codes of the counties, as if they all lay in the reader's province. */
const inProvince = <Body extends { readonly county: DivisionCode }>(body: Body): Body => ({
  ...body,
  county: `34${body.county.slice(2)}` as DivisionCode
})

const placed = (state: OfficeState): OfficeState => {
  const { office, organization } = state
  return {
    ...state,
    office: inProvince(office),
    organization: organization && { ...organization, body: inProvince(organization.body) }
  }
}

export const makeStates = (options: OfficesOptions): ReadonlyArray<OfficeState> =>
  Array.from(makeOffices(options), placed)

/** Surveys, charters and what else an office has on record; neighbours keep theirs in one place. */
function* otherRows(kind: RecordKind, states: ReadonlyArray<OfficeState>): Generator<Row> {
  for (const records of new Set(states.map((state) => state.records)))
    for (const { id, body } of records.all(kind))
      yield { id, bodyVersion: kind.version, ...(JSON.parse(kind.encode(body)) as Row) }
}

function* rowsInTurn(rows: RowsOf, states: ReadonlyArray<OfficeState>): Generator<Row> {
  const seen = new Set<string>()
  for (const state of states) yield* rows(state, seen)
}

const rowsOfKind = (kind: RecordKind, states: ReadonlyArray<OfficeState>): Iterable<Row> => {
  const rows = rowsOf[kind.kind]
  return rows === undefined ? otherRows(kind, states) : rowsInTurn(rows, states)
}

function* partsOf(states: ReadonlyArray<OfficeState>): Generator<BundlePart> {
  yield { _tag: "Open", keys: [] }
  yield { _tag: "Value", keys: ["format"], value: bundleFormat }
  yield { _tag: "Value", keys: ["version"], value: bundleVersion }
  yield { _tag: "Open", keys: ["records"] }
  for (const kind of bundleKinds) {
    yield { _tag: "Open", keys: ["records", kind.kind] }
    let place = 0
    for (const value of rowsOfKind(kind, states))
      yield { _tag: "Record", kind: kind.kind, place: place++, value }
  }
}

/** A made-up register as a bundle without its text, made anew each time it is read. */
export const bundleOf = (states: ReadonlyArray<OfficeState>): BundleSource => ({
  bytes: 0,
  parts: Stream.suspend(() => Stream.fromIterable(partsOf(states)))
})
