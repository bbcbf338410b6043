import { emptyAccount } from "../fund/Fund.ts"
import { fundAt } from "../fund/FundAt.ts"
import { copyOfFund, emptyFund, type FundState } from "../fund/FundState.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import type { Head, JournalEntry } from "../journal/RecordStore.ts"
import { idOf, kindOf, type Ref } from "../journal/Ref.ts"
import { importRef } from "../journal/RegisterImport.ts"
import type { SealedText } from "../journal/Seal.ts"
import { holdsOn } from "../kernel/Period.ts"
import { type Instant, millisOf } from "../kernel/Instant.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { LegalServiceOffice, OfficeId } from "../office/Office.ts"
import { emptyRoster, type OfficeRoster, officeRoster } from "../office/Roster.ts"
import { isUnitOn, type PartyOrganization, partyOrganization } from "../party/PartyOrganization.ts"
import type { Person, PersonId } from "../practitioner/Person.ts"
import { type Folds, foldsWith, type Into } from "./Folds.ts"
import { History } from "./History.ts"
import type { OfficeState } from "./OfficeState.ts"
import type { OrganizationState, UnitOffice } from "./OrganizationState.ts"
import { Layered } from "./Layered.ts"
import { FoldedRecords } from "./Records.ts"
import { Ties } from "./Ties.ts"

/** What the sealed text of an entry that redacts holds behind its changes. */
const redactMark = `],"redact":[`

/** A body that came with an entry, or the one that it took the place of. */
export interface Folded {
  readonly kind: RecordKind
  readonly id: string
  readonly body: unknown
}

/** A fold of the journal: the present facts of every office, and where in the journal they stand. */
export class RegisterView {
  /** The last entry folded. */
  seq = 0
  recordedAt = ""
  digest = ""
  readonly offices: Layered<OfficeId, LegalServiceOffice>
  readonly people: Layered<PersonId, Person>
  readonly organizations: Layered<string, PartyOrganization>
  /** Records of the kinds that no map above holds and no total below counts. */
  readonly records: FoldedRecords
  readonly ties: Ties
  readonly #rosters: Layered<OfficeId, OfficeRoster>
  readonly #funds: Layered<OfficeId, FundState>
  readonly #history = new History<Into>()
  readonly #folds: Folds
  readonly #followers = new Set<(folded: ReadonlyArray<Folded>) => void>()
  /** When each entry was recorded, in Unix milliseconds; ascending. */
  readonly #moments: Array<number> = []
  /** The first and the last entry of the import that filled the register. */
  #imported: readonly [first: number, last: number] | undefined

  /** A fork begins with what another view holds. */
  constructor(folds: Folds = foldsWith([]), from?: RegisterView) {
    this.#folds = folds
    this.offices = new Layered(from?.offices)
    this.people = new Layered(from?.people)
    this.organizations = new Layered(from?.organizations)
    this.records = new FoldedRecords(from?.records)
    this.#rosters = new Layered(from && from.#rosters)
    this.#funds = new Layered(from && from.#funds)
    this.ties = new Ties(from?.ties)
  }

  /**
   * A view that goes on from here by itself: what is folded into it doesn't show in this one. It lies over this one and
   * costs what is written to it, so it is good only as long as nothing is folded into this one.
   */
  fork(): RegisterView {
    const fork = new RegisterView(this.#folds, this)
    fork.seq = this.seq
    fork.digest = this.digest
    fork.recordedAt = this.recordedAt
    return fork
  }

  /**
   * Folds the next entry and answers with what it folded. A kind that it doesn't know is left alone; a redacted body is
   * skipped.
   */
  apply(entry: JournalEntry): ReadonlyArray<Folded> {
    const { seq, images, text } = entry
    const folded: Array<Folded> = []
    if (seq !== this.seq + 1) throw new Error(`entry ${seq} can't follow ${this.seq}`)
    for (const { ref, body, bodyVersion } of images) {
      const fold = this.#folds.get(kindOf(ref))
      if (fold === undefined) continue
      const decoded = body === null ? undefined : fold.decode(ref, { body, bodyVersion })
      if (decoded !== undefined) fold.into(this, idOf(ref), decoded, seq)
      const before = fold.kept ? this.#history.add(ref, seq, fold.into, decoded) : undefined
      for (const body of [before, decoded])
        if (body !== undefined) folded.push({ kind: fold.kind, id: idOf(ref), body })
    }
    if (text.includes(redactMark))
      for (const ref of (JSON.parse(text) as SealedText).redact ?? []) this.#history.forget(ref as Ref, seq)
    if (images[0]?.ref === importRef) this.#imported = [this.#imported?.[0] ?? seq, seq]
    this.#moments.push(millisOf(entry.recordedAt as Instant))
    this.seq = seq
    this.recordedAt = entry.recordedAt
    this.digest = entry.digest
    for (const follow of this.#followers) follow(folded)
    return folded
  }

  /** Has somebody told what is folded from now on, each entry once it is in the view. */
  followedBy(follow: (folded: ReadonlyArray<Folded>) => void): void {
    this.#followers.add(follow)
  }

  /** Has somebody told no longer. */
  leftBy(follow: (folded: ReadonlyArray<Folded>) => void): void {
    this.#followers.delete(follow)
  }

  /**
   * The last entry recorded up to a moment; 0 before the first. An import is known as a whole or not at all, so a
   * moment in its midst is one before it.
   */
  seqAt(moment: Instant): number {
    const millis = millisOf(moment)
    let low = 0
    let high = this.#moments.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#moments[middle]! <= millis) low = middle + 1
      else high = middle
    }
    const [first, last] = this.#imported ?? [0, 0]
    return low >= first && low < last ? first - 1 : low
  }

  /** The register as it was known after an entry, whose place in the journal is given: what came later is left out. */
  knownAfter({ seq, digest, recordedAt }: Head): RegisterView {
    const past = new RegisterView(this.#folds)
    for (const [ref, into, body, writtenBy] of this.#history.at(seq)) into(past, idOf(ref), body, writtenBy)
    for (const [id, fund] of this.#funds) past.#funds.set(id, fundAt(fund, seq))
    past.seq = seq
    past.digest = digest
    past.recordedAt = recordedAt
    return past
  }

  /** What is known of an office on a day, or undefined when it isn't in the register. */
  stateOf(id: OfficeId, day: PlainDate): OfficeState | undefined {
    const body = this.offices.get(id)
    if (body === undefined) return undefined
    return {
      id,
      office: body,
      rosterRef: officeRoster.ref(id),
      roster: this.#rosters.get(id) ?? emptyRoster,
      organization: this.#organizationOn(id, day),
      fund: this.fundOf(id),
      records: this.records
    }
  }

  /** What is known of a Party organization on a day; undefined before it was founded and once it is dissolved. */
  organizationStateOf(id: string, day: PlainDate): OrganizationState | undefined {
    const organization = this.organizations.get(id)
    if (organization === undefined || organization.foundedOn > day) return undefined
    if (organization.dissolvedOn !== undefined && organization.dissolvedOn <= day) return undefined
    const offices = organization.units.flatMap((unit): ReadonlyArray<UnitOffice> => {
      if (unit.kind !== "office" || !holdsOn(unit, day)) return []
      const body = this.offices.get(unit.office)
      if (body === undefined) return []
      return [
        {
          id: unit.office,
          office: body,
          rosterRef: officeRoster.ref(unit.office),
          roster: this.rosterOf(unit.office)
        }
      ]
    })
    return { id, ref: partyOrganization.ref(id), organization, offices, records: this.records }
  }

  rosterOf(id: OfficeId): OfficeRoster {
    return this.#rosters.get(id) ?? emptyRoster
  }

  fundOf(id: OfficeId): FundState {
    return this.#funds.get(id) ?? emptyFund(emptyAccount)
  }

  /** The fund of an office, to be added to. */
  fundToWrite(id: OfficeId): FundState {
    if (!this.#funds.isOwn(id)) this.#funds.set(id, copyOfFund(this.fundOf(id)))
    return this.#funds.get(id)!
  }

  putOffice(id: OfficeId, body: LegalServiceOffice): void {
    this.offices.set(id, body)
    this.ties.officesIn.add(body.county, id)
  }

  putRoster(id: OfficeId, roster: OfficeRoster): void {
    this.#rosters.set(id, roster)
    for (const { person } of roster.staff) this.ties.officesOf.add(person, id)
  }

  putOrganization(id: string, body: PartyOrganization): void {
    this.organizations.set(id, body)
    this.ties.organizationsIn.add(body.county, id)
    for (const unit of body.units) if (unit.kind === "office") this.ties.organizationsOf.add(unit.office, id)
  }

  #organizationOn(office: OfficeId, day: PlainDate): OfficeState["organization"] {
    for (const id of this.ties.organizationsOf.of(office)) {
      const body = this.organizations.get(id)!
      if (body.dissolvedOn !== undefined && body.dissolvedOn <= day) continue
      if (isUnitOn(body, office, day)) return { id, ref: partyOrganization.ref(id), body }
    }
    return undefined
  }
}
