import { choiceWordOf, fieldWordOf, inputSchema, type AnyCommand, type InputSchema } from "@jiceng/core"
import { Result } from "effect"
import { stepFault, type StepFault } from "./StepFault.ts"

type Json = string | number | boolean | Array<Json> | { [name: string]: Json }

/** What a table says that the command has no place for, or that can't be read there. */
const fault = (zh: string, en: string): Result.Result<never, StepFault> => Result.fail(stepFault(zh, en))

/** The cases of a schema that a value could stand in; most have one. */
const cases = (schema: InputSchema): ReadonlyArray<InputSchema> =>
  schema.anyOf === undefined ? [schema] : schema.anyOf.flatMap(cases)

/** A field of an object by its own name or by what people call it, as any case of the object has it. */
const fieldIn = (
  command: AnyCommand,
  schema: InputSchema,
  said: string
): readonly [name: string, schema: InputSchema] | undefined => {
  const found = cases(schema)
    .flatMap(({ properties = {} }) => Object.entries(properties))
    .filter(([name]) => name === said || fieldWordOf(name, command.name).zh === said)
  const [first] = found
  return first && [first[0], { anyOf: found.filter(([name]) => name === first[0]).map(([, own]) => own) }]
}

/** An id of any kind of record: its pattern begins with a prefix. */
const isReference = ({ pattern }: InputSchema): boolean => /^\^[a-z]{2}_/u.test(pattern ?? "")

const yuan = /^(-?[0-9]+)(?:\.([0-9]{1,2}))?元$/u

/** Ids by the names that a scenario has given. */
export type Names = ReadonlyMap<string, string>

/**
 * One cell as the schema wants it: somebody by name, a choice by its word, 是 or 否, an amount in yuan, a list with 、
 * between.
 */
const valueOf = (schema: InputSchema, cell: string, names: Names): Json => {
  const named = names.get(cell)
  if (named !== undefined && cases(schema).some((one) => isReference(one))) return named
  for (const one of cases(schema)) {
    const code = one.enum?.find(
      (choice) => String(choice) === cell || choiceWordOf(String(choice)).zh === cell
    )
    if (code !== undefined) return code
  }
  for (const one of cases(schema)) {
    if (one.type === "boolean" && (cell === "是" || cell === "否")) return cell === "是"
    if (
      (one.type === "integer" || one.type === "number") &&
      cell.trim() !== "" &&
      Number.isFinite(Number(cell))
    )
      return Number(cell)
    if (one.type === "array" && one.items !== undefined)
      return cell === "无" ? [] : cell.split("、").map((item) => valueOf(one.items!, item, names))
    const [, whole, cents = ""] = (one.format === "fen" ? yuan.exec(cell) : null) ?? []
    if (whole !== undefined) return String(BigInt(`${whole}${cents.padEnd(2, "0")}`))
  }
  return cell
}

const place = /^(.+)\[([0-9]+)\]$/u

/** Puts a value where a path leads: `成员单位[1].类别`. */
const put = (
  command: AnyCommand,
  schema: InputSchema,
  into: { [name: string]: Json },
  [head, ...rest]: ReadonlyArray<string>,
  cell: string,
  names: Names
): Result.Result<void, StepFault> => {
  const [, listed, index] = place.exec(head!) ?? []
  const found = fieldIn(command, schema, listed ?? head!)
  if (found === undefined)
    return fault(`“${command.name}”没有填写项“${head}”`, `${command.name} has no field “${head}”`)
  const [name, own] = found
  if (index !== undefined) {
    const items = cases(own).find(({ type }) => type === "array")?.items
    if (items === undefined) return fault(`“${listed}”不是列表`, `“${listed}” is no list`)
    const list = (into[name] ??= []) as Array<Json>
    if (rest.length === 0) {
      list[Number(index) - 1] = valueOf(items, cell, names)
      return Result.void
    }
    const item = (list[Number(index) - 1] ??= {}) as { [name: string]: Json }
    return put(command, items, item, rest, cell, names)
  }
  if (rest.length === 0) {
    into[name] = valueOf(own, cell, names)
    return Result.void
  }
  return put(command, own, (into[name] ??= {}) as { [name: string]: Json }, rest, cell, names)
}

/** The input of a command from a table with a field and its value in each row. */
export const inputFrom = (
  command: AnyCommand,
  table: ReadonlyArray<ReadonlyArray<string>>,
  names: Names = new Map()
): Result.Result<{ [name: string]: Json }, StepFault> => {
  const schema = inputSchema(command)
  const input: { [name: string]: Json } = {}
  for (const [field = "", cell = "", ...more] of table) {
    if (more.length > 0)
      return fault("表格应为两列：填写项、内容", "a table has two columns: field and value")
    const done = put(command, schema, input, field.split("."), cell, names)
    if (Result.isFailure(done)) return Result.fail(done.failure)
  }
  return Result.succeed(input)
}
