import {
  type Actor,
  type AnyActRecord,
  type Bilingual,
  choiceWordOf,
  fieldWordOf,
  formatYuan,
  masked,
  office,
  type OfficeId,
  partyOrganization,
  person,
  type PersonId,
  type Ref,
  referencesIn,
  type RegisterView,
  kindOf,
  idOf
} from "@jiceng/core"
import type { SchemaAST } from "effect"
import { nameOfPerson } from "./people.ts"

/** Every code that a schema has as a literal: what is said in words, not as it is written. */
const codesIn = (ast: SchemaAST.AST): ReadonlyArray<string> => {
  if (ast._tag === "Literal") return typeof ast.literal === "string" ? [ast.literal] : []
  if (ast._tag === "Objects") return ast.propertySignatures.flatMap(({ type }) => codesIn(type))
  if (ast._tag === "Arrays") return [...ast.elements, ...ast.rest].flatMap(codesIn)
  return ast._tag === "Union" ? ast.types.flatMap(codesIn) : []
}

const codes = new WeakMap<AnyActRecord, ReadonlySet<string>>()

const codesOf = (act: AnyActRecord): ReadonlySet<string> => {
  const known = codes.get(act) ?? new Set(codesIn(act.kind.body.ast))
  codes.set(act, known)
  return known
}

const same = (text: string): Bilingual => ({ zh: text, en: text })

/** What people call a record that is named in another. */
const nameOf = (view: RegisterView, actor: Actor, ref: Ref, at: string | undefined): string => {
  const id = idOf(ref)
  switch (kindOf(ref)) {
    case office.kind:
      return view.offices.get(id as OfficeId)?.name ?? id
    case partyOrganization.kind:
      return view.organizations.get(id)?.name ?? id
    case person.kind:
      return nameOfPerson(view, actor, id as PersonId, at as OfficeId | undefined)
    default:
      return id
  }
}

interface Reading {
  readonly names: ReadonlyMap<string, string>
  readonly codes: ReadonlySet<string>
}

const joined = (parts: ReadonlyArray<Bilingual>, zh: string, en: string): Bilingual => ({
  zh: parts.map((part) => part.zh).join(zh),
  en: parts.map((part) => part.en).join(en)
})

/** A value as people read it: lists one after the other, what has fields of its own with their names. */
const said = (value: unknown, field: string, reading: Reading): Bilingual => {
  if (Array.isArray(value))
    return joined(
      value.map((item) => said(item, field, reading)),
      "、",
      ", "
    )
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).map(([name, inner]) =>
      joined([fieldWordOf(name), said(inner, name, reading)], " ", " ")
    )
    return joined(parts, "，", ", ")
  }
  if (typeof value === "boolean") return value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" }
  const text = String(value)
  const name = reading.names.get(text)
  if (name !== undefined) return same(name)
  if (field === "amount")
    return { zh: `${formatYuan(BigInt(text))} 元`, en: `${formatYuan(BigInt(text))} yuan` }
  return reading.codes.has(text) ? choiceWordOf(text) : same(text)
}

/** What a record tells besides whose it is and when it was done; personal data in it is masked. */
export const particularsOf = (view: RegisterView, actor: Actor, act: AnyActRecord, body: unknown) => {
  const plain = JSON.parse(act.kind.encode(body)) as Readonly<Record<string, unknown>>
  const at = plain["office"] as string | undefined
  const names = new Map<string, string>()
  referencesIn(act.kind.body.ast)(body, (ref) => void names.set(idOf(ref), nameOf(view, actor, ref, at)))
  const shown = masked(act.kind.body, plain) as Readonly<Record<string, unknown>>
  const reading = { names, codes: codesOf(act) }
  return Object.entries(shown)
    .filter(([field]) => field !== act.holder && field !== act.day && field !== "voided")
    .map(([field, value]) => ({ field, label: fieldWordOf(field), value: said(value, field, reading) }))
}
