import { committee } from "../discipline/Committee.ts"
import { profileOf } from "../norm/Profile.ts"
import { type SubjectKind, subjectKinds } from "../norm/Finding.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import { type RulesFor, rulesFor } from "../norm/RulesFor.ts"
import { readFacts } from "../norm/Sheets.ts"
import { verdicts } from "../norm/Verdicts.ts"
import { office } from "../office/Office.ts"
import { partyOrganization } from "../party/PartyOrganization.ts"
import { type Axes, type Cursor, cursorOf } from "../register/Assess.ts"
import type { Folded, RegisterView } from "../register/RegisterView.ts"
import { everyone, type Subjected, subjectOf } from "../register/Subjects.ts"
import { touched } from "../register/Touched.ts"
import { judgeParts, partsReading, readingOf } from "./Reading.ts"

/** 状态: the outcome of each rule for one subject on a day, as codes in the order of the rules. */
export interface StatusPack {
  readonly rules: RulesFor
  readonly codes: Uint8Array
}

/** The days of a status: of the rules and of the facts. */
export type StatusDays = Pick<Axes, "rulesAt" | "factsAt">

/** Kinds whose records tell who there is, and under whose profile: what they touch is read anew as a whole. */
export const tellsWho: ReadonlySet<string> = new Set(
  [office, partyOrganization, committee].map(({ kind }) => kind)
)

/** Subjects of one kind by whose profile holds for them. */
const byProfile = (
  rulebook: Rulebook,
  subjects: ReadonlyArray<Subjected>
): Iterable<ReadonlyArray<Subjected>> => {
  const groups = new Map<string | undefined, Array<Subjected>>()
  for (const subject of subjects) {
    const county = profileOf(rulebook, subject.county)?.county
    const group = groups.get(county)
    if (group === undefined) groups.set(county, [subject])
    else group.push(subject)
  }
  return groups.values()
}

/**
 * The status of everybody in a register on a day. A view (D6): it follows the register that it was made of, entry after entry,
 * and reads again only what reads the kinds of record that came; dropped, it is made again the same. Another day is another
 * view, for time alone changes outcomes.
 */
export class Statuses {
  readonly days: StatusDays
  readonly rulebook: Rulebook
  readonly #view: RegisterView
  #cursor: Cursor
  readonly #packs: Readonly<Record<SubjectKind, Map<string, StatusPack>>> = {
    office: new Map(),
    partyOrganization: new Map(),
    committee: new Map(),
    county: new Map(),
    city: new Map()
  }

  /** Judges everybody, and follows the view from here on until it is let go. */
  constructor(rulebook: Rulebook, view: RegisterView, days: StatusDays) {
    this.rulebook = rulebook
    this.days = days
    this.#view = view
    for (const kind of subjectKinds) this.#judgeAll(kind)
    this.#cursor = cursorOf(view)
    view.followedBy(this.follow)
  }

  /** Follows the view no longer. */
  letGo(): void {
    this.#view.leftBy(this.follow)
  }

  /** How far in the journal everybody has been judged. */
  get cursor(): Cursor {
    return this.#cursor
  }

  of(kind: SubjectKind, id: string): StatusPack | undefined {
    return this.#packs[kind].get(id)
  }

  /** Everybody who is judged, kind after kind. */
  *[Symbol.iterator](): Generator<readonly [kind: SubjectKind, id: string, pack: StatusPack]> {
    for (const kind of subjectKinds) for (const [id, pack] of this.#packs[kind]) yield [kind, id, pack]
  }

  #judgeAll(kind: SubjectKind): void {
    const { rulesAt, factsAt } = this.days
    const ids = [...everyone[kind](this.#view)]
    const there = ids.flatMap((id) => subjectOf[kind](this.#view, id, factsAt) ?? [])
    for (const subjects of byProfile(this.rulebook, there)) {
      const rules = rulesFor(this.rulebook, kind, subjects[0]!.county, rulesAt)
      const { size, columns } = readFacts(rules.own, subjects, factsAt, rules.terms)
      const count = rules.compiled.rules.length
      const all = verdicts(rules.compiled, { size, columns })
      for (const [row, { subject }] of subjects.entries()) {
        const codes = new Uint8Array(count)
        for (let rule = 0; rule < count; rule++) codes[rule] = all[rule * size + row]!
        this.#packs[kind].set(subject.id, { rules, codes })
      }
    }
  }

  /** Judges again whom records touch that the view has folded, as far as they are read from such records. */
  readonly follow = (written: ReadonlyArray<Folded>): void => {
    const kinds = new Set(written.map(({ kind }) => kind.kind))
    const anew = written.some(({ kind }) => tellsWho.has(kind.kind))
    const ids = touched([this.#view], written)
    for (const kind of subjectKinds)
      for (const id of ids[kind]) this.#judgeOne(kind, id, anew ? undefined : kinds)
    this.#cursor = cursorOf(this.#view)
  }

  /** Judges one subject again, as far as it is read from some kinds of record; from all, unless told. */
  #judgeOne(kind: SubjectKind, id: string, kinds: ReadonlySet<string> | undefined): void {
    const { rulesAt, factsAt } = this.days
    const known = this.#packs[kind].get(id)
    if (known !== undefined && kinds !== undefined) {
      const parts = partsReading(readingOf(known.rules), kinds)
      if (parts.length === 0) return
    }
    const subjected = subjectOf[kind](this.#view, id, factsAt)
    if (subjected === undefined) {
      this.#packs[kind].delete(id)
      return
    }
    const rules = rulesFor(this.rulebook, kind, subjected.county, rulesAt)
    const reading = readingOf(rules)
    const isKnown = known?.rules === rules
    const codes = isKnown ? known.codes : new Uint8Array(rules.compiled.rules.length)
    const parts = isKnown && kinds !== undefined ? partsReading(reading, kinds) : reading.parts
    judgeParts(reading, parts, rules, subjected.state, factsAt, codes)
    if (!isKnown) this.#packs[kind].set(id, { rules, codes })
  }
}
