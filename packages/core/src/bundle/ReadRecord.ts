import { Result, Schema } from "effect"
import type { BodyOf, RecordKind } from "../journal/RecordKind.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import { describeIssues } from "../kernel/DescribeIssues.ts"
import type { Issue } from "../kernel/Issue.ts"
import { renderFound, shapeOf } from "../kernel/Found.ts"
import type { BundleFault } from "./Bundle.ts"

/** One record of a bundle as its kind reads it. */
export interface ReadRecord<K extends RecordKind = RecordKind> {
  readonly kind: K
  readonly id: string
  readonly body: BodyOf<K>
  /** Where it stands in the document. */
  readonly path: string
}

/** What could be read of a record: its id even where its body is wrong, so that what refers to it isn't wrong too. */
export interface Reading {
  readonly id: string | undefined
  readonly record: ReadRecord | undefined
  readonly faults: ReadonlyArray<BundleFault>
}

const unread = (faults: ReadonlyArray<BundleFault>, id?: string): Reading => ({
  id,
  record: undefined,
  faults
})

const idReaders = new Map<RecordKind, (id: unknown) => Result.Result<unknown, Schema.SchemaError>>()

const readId = (kind: RecordKind, id: unknown) => {
  let read = idReaders.get(kind)
  if (read === undefined) idReaders.set(kind, (read = Schema.decodeUnknownResult(kind.id)))
  return read(id)
}

/** Issues of a body, at its place in the document. */
const under = (path: string, issues: ReadonlyArray<Issue>): ReadonlyArray<BundleFault> =>
  issues.map((issue) => ({ ...issue, path: path + issue.path.slice(1) }))

const versionFault = (kind: RecordKind, path: string, found: unknown): BundleFault => {
  const expected: Bilingual = {
    zh: `1 至 ${kind.version} 的整数`,
    en: `a whole number, 1 to ${kind.version}`
  }
  return { path: `${path}.bodyVersion`, found: renderFound(found, undefined), expected }
}

const isVersion = (kind: RecordKind, version: unknown): version is number =>
  Number.isInteger(version) && (version as number) >= 1 && (version as number) <= kind.version

/** An upcast is written for bodies that were once valid; what it throws on was never one. */
const decode = (kind: RecordKind, body: unknown, version: number) => {
  try {
    return kind.decodeStrictly(body, version)
  } catch {
    return undefined
  }
}

/** Reads one record: its id, the version of its body (1 unless told) and the body, brought up to the present version. */
export const readRecord = (kind: RecordKind, value: unknown, path: string): Reading => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return unread([{ path, found: shapeOf(value), expected: { zh: "对象", en: "an object" } }])
  }
  const { id, bodyVersion = 1, ...body } = value as Readonly<Record<string, unknown>>
  const knownId = readId(kind, id)
  const faults: Array<BundleFault> = []
  if (Result.isFailure(knownId)) {
    const issues = describeIssues(knownId.failure, { ast: kind.id.ast, input: id })
    faults.push(...under(`${path}.id`, id === undefined ? issues.map(absent) : issues))
  }
  const ownId = Result.isFailure(knownId) ? undefined : (id as string)
  if (!isVersion(kind, bodyVersion)) return unread([...faults, versionFault(kind, path, bodyVersion)], ownId)
  const decoded = decode(kind, body, bodyVersion)
  if (decoded === undefined) {
    const expected: Bilingual = {
      zh: `第 ${bodyVersion} 版的记录`,
      en: `a record of version ${bodyVersion}`
    }
    return unread([...faults, { path, found: shapeOf(value), expected }], ownId)
  }
  if (Result.isFailure(decoded)) {
    faults.push(...under(path, describeIssues(decoded.failure, { input: body })))
    return unread(faults, ownId)
  }
  if (ownId === undefined) return unread(faults)
  const read: unknown = decoded.success
  return { id: ownId, record: { kind, id: ownId, body: read, path }, faults }
}

const absent = (issue: Issue): Issue => ({
  ...issue,
  found: "(absent)",
  expected: { zh: `必填：${issue.expected.zh}`, en: `required: ${issue.expected.en}` }
})
