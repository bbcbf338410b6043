// T14: rows of a bundle, read by their schema and by hand. The compiler comes first, as in every program of ours.
import "effect/schema/SchemaJITCompiler/enable"
import { describeIssues, officeSurvey } from "@jiceng/core"
import { Result, Schema } from "effect"
import { deepStrictEqual } from "node:assert/strict"
import { handDecode, type Read } from "./decode/HandDecode.ts"
import { makeRows, type Row } from "./decode/Rows.ts"
import { interleave } from "./Measure.ts"
import { compare, type Part, publish, timesOf } from "./Result.ts"

const offices = 6_000
const badEvery = 100

const decode = (row: Row): Read => {
  const decoded = officeSurvey.decodeStrictly(row, officeSurvey.version)
  return Result.isSuccess(decoded)
    ? { body: decoded.success }
    : { faults: describeIssues(decoded.failure, { input: row }).map(({ path }) => path) }
}

const lenient = Schema.decodeUnknownResult(Schema.toCodecJson(officeSurvey.body))

/** Drops keys that no schema knows: not what a bundle needs, but it shows what looking for them costs. */
const decodeLeniently = (row: Row): unknown => lenient(row, { errors: "all" })

const inOrder = (read: Read): Read => ("faults" in read ? { faults: read.faults.toSorted() } : read)

const passing = (rows: ReadonlyArray<Row>, read: (row: Row) => unknown) => () => {
  const recent: Array<unknown> = []
  for (const [place, row] of rows.entries()) recent[place % 8] = read(row)
  return recent
}

const measure = async (what: string, rows: ReadonlyArray<Row>, bad: number): Promise<Part> => {
  const reads = rows.map(decode)
  for (const [place, row] of rows.entries()) deepStrictEqual(inOrder(reads[place]!), inOrder(handDecode(row)))
  deepStrictEqual(reads.filter((read) => "faults" in read).length, bad)
  const ours = `schema, ${what}`
  const hand = `by hand, ${what}`
  const leniently = `schema, unknown keys dropped, ${what}`
  const measured = await interleave(
    [
      { name: ours, run: passing(rows, decode) },
      { name: hand, run: passing(rows, handDecode) },
      { name: leniently, run: passing(rows, decodeLeniently) }
    ],
    { units: rows.length, rounds: 15, turns: 21, sampleMillis: 5, collect: false }
  )
  const told = `decoding rows, ${what}, against code written by hand`
  return {
    comparisons: [
      compare(measured, { id: "T14", what: told, of: ours, to: hand, reach: { atMost: 1.7 } }),
      compare(measured, { id: "T14", what: `${told}; unknown keys dropped unseen`, of: leniently, to: hand })
    ],
    times: timesOf(measured)
  }
}

const good = makeRows(offices, 0)
const mixed = makeRows(offices, badEvery)
const parts = [
  await measure("all of them sound", good, 0),
  await measure("one in a hundred wrong", mixed, Math.ceil(mixed.length / badEvery))
]

publish({
  name: "decode",
  title: "Decoding rows of a bundle",
  about: `The survey of an office, a row with 16 values in nested objects, ${good.length.toLocaleString("en")} times: \
strictly, with a key that no schema knows being a fault. Both ways gave the same bodies, and the same path for everything \
wrong in every wrong row, before anything was timed; the schema also says there what was found and what was expected. \
Asked to refuse unknown keys, the compiled decoder hands the row to the interpreter.`,
  unit: "row",
  comparisons: parts.flatMap(({ comparisons }) => comparisons),
  times: parts.flatMap(({ times }) => times)
})
