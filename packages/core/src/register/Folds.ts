import { Result } from "effect"
import { feeReceipt, feeRefund, feeVoid, fundAccount, posting } from "../fund/Fund.ts"
import type { FundState } from "../fund/FundState.ts"
import type { BodyOf, RecordKind } from "../journal/RecordKind.ts"
import type { StoredRecord } from "../journal/RecordStore.ts"
import type { Ref } from "../journal/Ref.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { office, type OfficeId } from "../office/Office.ts"
import { officeRoster } from "../office/Roster.ts"
import { partyOrganization } from "../party/PartyOrganization.ts"
import { person, type PersonId } from "../practitioner/Person.ts"
import { recordKinds } from "./kinds.ts"
import type { RegisterView } from "./RegisterView.ts"

const addFee = (fund: FundState, on: PlainDate, receivedOn: PlainDate, fen: bigint, seq: number): void => {
  fund.fees.on.push(on)
  fund.fees.receivedOn.push(receivedOn)
  fund.fees.fen.push(fen)
  fund.fees.seq.push(seq)
  if (fund.lastDay === undefined || on > fund.lastDay) fund.lastDay = on
}

const addSpending = (fund: FundState, on: PlainDate, fen: bigint, seq: number): void => {
  fund.spending.on.push(on)
  fund.spending.fen.push(fen)
  fund.spending.seq.push(seq)
  if (fund.lastDay === undefined || on > fund.lastDay) fund.lastDay = on
}

/** How a body comes into the view. */
export type Into = (view: RegisterView, id: string, body: unknown, seq: number) => void

/** How images of one kind come into the view. */
export interface Fold {
  readonly kind: RecordKind
  readonly decode: (ref: Ref, image: Pick<StoredRecord, "body" | "bodyVersion">) => unknown
  readonly into: Into
  /** Whether a record's bodies are kept one by one; those of money stand in the fund's own lists. */
  readonly kept: boolean
}

const fold = <K extends RecordKind>(
  kind: K,
  into: (view: RegisterView, id: string, body: BodyOf<K>, seq: number) => void,
  kept = true
): readonly [string, Fold] => [
  kind.kind,
  {
    kind,
    decode: (ref, image): unknown =>
      Result.getOrThrowWith(
        kind.decode(image) as Result.Result<unknown, unknown>,
        (error) => new Error(`${ref} can't be folded`, { cause: error })
      ),
    into: into as Into,
    kept
  }
]

/** Kinds whose records are looked up whole, one by one or by whose they are. */
const plain = (kind: RecordKind): readonly [string, Fold] =>
  fold(kind, (view, id, body) => view.records.put(kind, id, body))

/** Kinds that are added up, each entry beside its `seq`. */
const money = <K extends RecordKind>(
  kind: K,
  into: (view: RegisterView, id: string, body: BodyOf<K>, seq: number) => void
): readonly [string, Fold] => fold(kind, into, false)

/** A fold for every kind, by its name. */
export type Folds = ReadonlyMap<string, Fold>

const folds: Folds = new Map([
  ...recordKinds.map(plain),
  fold(office, (view, id, body) => view.putOffice(id as OfficeId, body)),
  fold(person, (view, id, body) => view.people.set(id as PersonId, body)),
  fold(officeRoster, (view, id, body) => view.putRoster(id as OfficeId, body)),
  fold(partyOrganization, (view, id, body) => view.putOrganization(id, body)),
  money(fundAccount, (view, id, body, seq) => {
    const fund = view.fundToWrite(id as OfficeId)
    fund.account = body
    fund.posted.fen.push(body.levyPosted)
    fund.posted.seq.push(seq)
  }),
  money(feeReceipt, (view, _, body, seq) =>
    addFee(view.fundToWrite(body.office), body.on, body.on, body.amount, seq)
  ),
  money(feeRefund, (view, _, body, seq) =>
    addFee(view.fundToWrite(body.office), body.on, body.receivedOn, -body.amount, seq)
  ),
  // A void says that the receipt never was: it counts from the receipt's own day.
  money(feeVoid, (view, _, body, seq) =>
    addFee(view.fundToWrite(body.office), body.receivedOn, body.receivedOn, -body.amount, seq)
  ),
  money(posting, (view, _, body, seq) => {
    if (body.reason !== "spending") return
    const spent = body.lines.find(({ account }) => account === "partyActivities")
    if (spent) addSpending(view.fundToWrite(body.office), body.on, spent.fen, seq)
  })
])

/** The folds of the register's own kinds and of those that counties add. */
export const foldsWith = (localKinds: ReadonlyArray<RecordKind>): Folds =>
  localKinds.length === 0 ? folds : new Map([...folds, ...localKinds.map(plain)])
