import { readYuan, type YuanFault, yuanText } from "../Yuan.ts"
import type { GroupShape, InputShape } from "./InputShape.ts"

/** A form as it is being filled in: text as it was typed, in the form of the input. */
export type Draft = string | ReadonlyArray<Draft> | DraftGroup | undefined
export interface DraftGroup {
  readonly [name: string]: Draft
}

/** What has been filled in, as JSON, and the amounts that can't be read. */
export interface Reading {
  readonly value: unknown
  readonly faults: ReadonlyArray<{ readonly path: string; readonly fault: YuanFault }>
}

export const isGroup = (draft: Draft): draft is DraftGroup =>
  typeof draft === "object" && !Array.isArray(draft)

export const textOf = (draft: Draft): string => (typeof draft === "string" ? draft : "")
export const groupOf = (draft: Draft): DraftGroup => (isGroup(draft) ? draft : {})
export const listOf = (draft: Draft): ReadonlyArray<Draft> =>
  Array.isArray(draft) ? (draft as ReadonlyArray<Draft>) : []

type CasesShape = Extract<InputShape, { readonly as: "cases" }>

const plain = (value: unknown): Reading => ({ value, faults: [] })

const readGroup = ({ fields }: GroupShape, draft: DraftGroup, path: string): Reading => {
  const read = fields.map(
    ({ name, shape }) => [name, readDraft(shape, draft[name], `${path}.${name}`)] as const
  )
  return {
    value: Object.fromEntries(
      read.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value] as const]))
    ),
    faults: read.flatMap(([, { faults }]) => faults)
  }
}

const readText = (shape: InputShape, text: string, path: string): Reading => {
  if (text.trim() === "") return plain(undefined)
  if (shape.as === "yesNo") return plain(text === "true")
  if (shape.as === "number") return plain(Number.isFinite(Number(text)) ? Number(text) : text)
  if (shape.as !== "money") return plain(text)
  const amount = readYuan(text)
  return amount.ok ? plain(amount.fen) : { value: text, faults: [{ path, fault: amount.fault }] }
}

const readList = (of: InputShape, items: ReadonlyArray<Draft>, path: string): Reading => {
  const read = items.map((item, place) => readDraft(of, item, `${path}[${place}]`))
  return {
    // An empty line stays in its place, for a fault to be shown at it.
    value: read.map(({ value }) => value ?? ""),
    faults: read.flatMap(({ faults }) => faults)
  }
}

const readCases = ({ by, cases }: CasesShape, group: DraftGroup, path: string): Reading => {
  const code = textOf(group[by])
  const chosen = cases.find((one) => one.code === code)
  if (chosen === undefined) return plain({})
  const { value, faults } = readGroup(chosen.group, group, path)
  return { value: { [by]: code, ...(value as object) }, faults }
}

/** Reads a draft as the input that is sent; what was left empty is left out, and the server judges the rest. */
export const readDraft = (shape: InputShape, draft: Draft, path = "$"): Reading => {
  if (draft === undefined || shape.as === "unknown") return plain(undefined)
  if (shape.as === "group") return readGroup(shape, groupOf(draft), path)
  if (shape.as === "cases") return readCases(shape, groupOf(draft), path)
  if (shape.as === "list") return readList(shape.of, listOf(draft), path)
  return readText(shape, textOf(draft), path)
}

/** An empty draft: what has to be there is, and nothing is chosen. */
export const blankDraft = (shape: InputShape): Draft => {
  if (shape.as === "group")
    return Object.fromEntries(
      shape.fields.map(({ name, shape: inner, isRequired }) => [
        name,
        isRequired ? blankDraft(inner) : undefined
      ])
    )
  if (shape.as === "cases") {
    const [first] = shape.cases
    return first && { ...groupOf(blankDraft(first.group)), [shape.by]: first.code }
  }
  if (shape.as === "list") return shape.of.as === "choice" ? [] : [blankDraft(shape.of)]
  return ""
}

type Given = Readonly<Record<string, unknown>>

const filled = ({ fields }: GroupShape, given: Given): DraftGroup =>
  Object.fromEntries(
    fields.map(({ name, shape, isRequired }) => [
      name,
      given[name] === undefined && !isRequired ? undefined : draftOf(shape, given[name])
    ])
  )

const said = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value))

/** The draft that an input comes from: what a lawful act has filled in already. */
export const draftOf = (shape: InputShape, value: unknown): Draft => {
  if (value === undefined || value === null) return blankDraft(shape)
  if (shape.as === "group") return filled(shape, value as Given)
  if (shape.as === "cases") {
    const given = value as Given
    const chosen = shape.cases.find(({ code }) => code === given[shape.by]) ?? shape.cases[0]
    return chosen && { ...filled(chosen.group, given), [shape.by]: chosen.code }
  }
  if (shape.as === "list") return Array.isArray(value) ? value.map((item) => draftOf(shape.of, item)) : []
  return shape.as === "money" ? yuanText(said(value)) : said(value)
}

/** Every place of a form that shows its own faults. */
export const placesOf = (shape: InputShape, draft: Draft, path = "$"): ReadonlyArray<string> => {
  const inside = ({ fields }: GroupShape, group: DraftGroup) =>
    fields.flatMap(({ name, shape: inner }) => placesOf(inner, group[name], `${path}.${name}`))
  if (shape.as === "group" && draft !== undefined) return inside(shape, groupOf(draft))
  if (shape.as === "cases") {
    const group = groupOf(draft)
    const chosen = shape.cases.find(({ code }) => code === group[shape.by])
    return [`${path}.${shape.by}`, ...(chosen === undefined ? [] : inside(chosen.group, group))]
  }
  if (shape.as !== "list") return [path]
  const items = listOf(draft).flatMap((item, place) => placesOf(shape.of, item, `${path}[${place}]`))
  return [path, ...items]
}
