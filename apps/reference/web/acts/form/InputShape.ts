import type { CommandDetail } from "@jiceng/http-api/browser"

/** Kinds of records that a form offers to choose from. */
export type Referred = "person" | "office" | "partyOrganization" | "committee"

/** A field of a group. */
export interface ShapedField {
  readonly name: string
  readonly shape: InputShape
  readonly isRequired: boolean
}

export interface GroupShape {
  readonly as: "group"
  readonly fields: ReadonlyArray<ShapedField>
}

/** One case of several, told by the value of a field that all of them have. */
export interface ShapedCase {
  readonly code: string
  readonly group: GroupShape
}

/** What a form asks for: an input's JSON Schema, as far as people fill it in. */
export type InputShape =
  | { readonly as: "text"; readonly isLong: boolean }
  | { readonly as: "day" }
  | { readonly as: "money" }
  | { readonly as: "number" }
  | { readonly as: "yesNo" }
  | { readonly as: "division" }
  | { readonly as: "choice"; readonly codes: ReadonlyArray<string> }
  | { readonly as: "reference"; readonly kind: Referred }
  | { readonly as: "list"; readonly of: InputShape }
  | { readonly as: "cases"; readonly by: string; readonly cases: ReadonlyArray<ShapedCase> }
  | GroupShape
  /** No form can be made of it. */
  | { readonly as: "unknown" }

interface Node {
  readonly type?: string
  readonly format?: string
  readonly maxLength?: number
  readonly enum?: ReadonlyArray<string>
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: ReadonlyArray<string>
  readonly items?: Node
  readonly anyOf?: ReadonlyArray<Node>
  readonly "x-references"?: string
}

const longFrom = 200

const isReferred = (kind: string | undefined): kind is Referred =>
  kind === "person" || kind === "office" || kind === "partyOrganization" || kind === "committee"

const textShape = ({ format, maxLength = 0, "x-references": kind }: Node): InputShape => {
  if (isReferred(kind)) return { as: "reference", kind }
  if (format === "date") return { as: "day" }
  if (format === "fen") return { as: "money" }
  if (format === "division") return { as: "division" }
  return { as: "text", isLong: maxLength >= longFrom }
}

const groupShape = ({ properties = {}, required = [] }: Node): GroupShape => ({
  as: "group",
  fields: Object.entries(properties)
    .map(([name, node]) => ({ name, shape: shapeOf(node), isRequired: required.includes(name) }))
    // An id that may be left out is drawn by the server.
    .filter(({ name, isRequired }) => name !== "id" || isRequired)
})

const codesOf = (node: Node, name: string): ReadonlyArray<string> => node.properties?.[name]?.enum ?? []

/** The field by whose value each of the cases is told: no two of them take the same one. */
const discriminator = (cases: ReadonlyArray<Node>): string | undefined =>
  Object.keys(cases[0]?.properties ?? {}).find((name) => {
    const codes = cases.map((node) => codesOf(node, name))
    return codes.every(({ length }) => length > 0) && new Set(codes.flat()).size === codes.flat().length
  })

const casesShape = (cases: ReadonlyArray<Node>): InputShape => {
  const by = discriminator(cases)
  if (by !== undefined)
    return {
      as: "cases",
      by,
      cases: cases.flatMap((node) =>
        codesOf(node, by).map((code) => ({ code, group: without(groupShape(node), by) }))
      )
    }
  // Ids of several kinds: any of them is typed in as text.
  if (cases.every(({ type }) => type === "string")) return textShape(cases[0]!)
  // A number in Effect's JSON also has its texts for what isn't finite.
  const number = cases.find(({ type }) => type === "number" || type === "integer")
  return number === undefined ? { as: "unknown" } : shapeOf(number)
}

const without = ({ fields }: GroupShape, by: string): GroupShape => ({
  as: "group",
  fields: fields.filter(({ name }) => name !== by)
})

const shapeOf = (node: Node): InputShape => {
  if (node.anyOf !== undefined)
    return node.anyOf.length === 1 ? shapeOf(node.anyOf[0]!) : casesShape(node.anyOf)
  if (node.enum !== undefined) return { as: "choice", codes: node.enum }
  if (node.type === "string") return textShape(node)
  if (node.type === "integer" || node.type === "number") return { as: "number" }
  if (node.type === "boolean") return { as: "yesNo" }
  if (node.type === "object") return groupShape(node)
  return node.type === "array" && node.items !== undefined
    ? { as: "list", of: shapeOf(node.items) }
    : { as: "unknown" }
}

/** What the form of a command asks for. */
export const inputShape = ({ input }: CommandDetail): InputShape => shapeOf(input)
