import { bundleFormat, bundleVersion } from "@jiceng/core"
import { makeOffices } from "@jiceng/demo"
import { appendFileSync, writeFileSync } from "node:fs"

/** A record as a bundle has it. */
export type Row = Readonly<Record<string, unknown>>
type State = ReturnType<typeof makeOffices> extends Generator<infer S> ? S : never

const text = (amount: bigint): string => String(amount)
const moved = (from: string, to: string, amount: bigint) => [
  { account: from, fen: text(-amount) },
  { account: to, fen: text(amount) }
]

/** The people of an office, its instructors among them. */
function* people({ roster }: State): Generator<Row> {
  const ids = new Set([...roster.staff, ...roster.instructors].map(({ person }) => person))
  for (const id of ids) yield { id, name: "王建国" }
}

function* accounts({ id, fund: { account } }: State): Generator<Row> {
  const net = account.net.map(({ since, rate, fen }) => ({ since, rate, fen: text(fen) }))
  const { levyPosted, spent, balance } = account
  yield { id, net, levyPosted: text(levyPosted), spent: text(spent), balance: text(balance) }
}

/** Ids are as long as those that a register draws. */
const drawn = (prefix: string, office: string, place: number): string =>
  `${prefix}_${`${office.slice(3)}-${place}`.padStart(36, "0")}`

function* receipts({ id: office, fund }: State): Generator<Row> {
  for (const [place, on] of fund.fees.on.entries()) {
    yield { id: drawn("re", office, place), office, on, amount: text(fund.fees.fen[place]!) }
  }
}

/** The levy of all receipts in one posting, as an imported ledger may have it, and what was spent. */
function* postings({ id: office, fund: { account, lastDay: on } }: State): Generator<Row> {
  if (on === undefined) return
  const posting = { office, on }
  const levy = moved("operating", "partyBuildingFund", account.levyPosted)
  yield { id: drawn("ps", office, 0), ...posting, reason: "settlement", lines: levy }
  if (account.spent === 0n) return
  const spending = moved("partyBuildingFund", "partyActivities", account.spent)
  yield {
    id: drawn("ps", office, 1),
    ...posting,
    reason: "spending",
    purpose: "主题党日活动",
    lines: spending
  }
}

/** The records of one kind that an office brings; `seen` keeps a joint branch from coming twice. */
export type RowsOf = (state: State, seen: Set<string>) => Iterable<Row>

export const rowsOf: Readonly<Record<string, RowsOf>> = {
  person: people,
  office: ({ id, office }) => [{ id, ...office }],
  officeRoster: ({ id, roster }) => [{ id, ...roster }],
  partyOrganization: ({ organization }, seen) => {
    if (organization === undefined || seen.has(organization.id)) return []
    seen.add(organization.id)
    return [{ id: organization.id, ...organization.body }]
  },
  fundAccount: accounts,
  feeReceipt: receipts,
  posting: postings
}

/** Writes a made-up register as a bundle, one kind after another; how many records it has. */
export const writeBundle = (file: string, offices: number): number => {
  let records = 0
  let piece = `{"format":"${bundleFormat}","version":${bundleVersion},"records":{`
  writeFileSync(file, "")
  const flush = (): void => {
    appendFileSync(file, piece)
    piece = ""
  }
  for (const [kind, rows] of Object.entries(rowsOf)) {
    piece += `${records === 0 ? "" : ","}\n"${kind}":[`
    const seen = new Set<string>()
    let first = true
    for (const state of makeOffices({ offices, staff: Math.round(offices * 4.3) })) {
      for (const row of rows(state, seen)) {
        piece += `${first ? "" : ","}\n${JSON.stringify(row)}`
        first = false
        records++
      }
      if (piece.length > 1_000_000) flush()
    }
    piece += "]"
  }
  piece += "}}\n"
  flush()
  return records
}
