import { Effect, Option, Result, Stream } from "effect"
import type { Actor } from "../access/Actor.ts"
import { access, Forbidden, permissions } from "../access/Permission.ts"
import type { RecordKind } from "../journal/RecordKind.ts"
import { RecordStore, type StoredRecord } from "../journal/RecordStore.ts"
import { idOf } from "../journal/Ref.ts"
import { importRef, ImportUnfinished, registerImport } from "../journal/RegisterImport.ts"
import type { StoreUnavailable } from "../journal/StoreErrors.ts"
import {
  bundleBytesMax,
  bundleFormat,
  bundleKindsOf,
  bundleVersion,
  type OnProgress,
  type WithKinds
} from "./Bundle.ts"
import { BundleTooLarge, RegisterMoved } from "./BundleErrors.ts"

export type ExportError = Forbidden | StoreUnavailable | ImportUnfinished | RegisterMoved | BundleTooLarge

type Store = RecordStore["Service"]

/** A stored record as one line of a bundle, its body of the present version. */
const lineOf = (kind: RecordKind, record: StoredRecord): string => {
  const body: unknown = Result.getOrThrowWith(
    kind.decode(record),
    (error) => new Error(`${record.ref} can't be exported`, { cause: error })
  )
  const text = kind.encode(body)
  const version = kind.version > 1 ? `,"bodyVersion":${kind.version}` : ""
  const id = `{"id":${JSON.stringify(idOf(record.ref))}${version}`
  return text === "{}" ? `${id}}` : `${id},${text.slice(1)}`
}

/** One kind's list, page by page in the order of ids. */
const listOf = (
  store: Store,
  kind: RecordKind,
  place: number,
  counted: (records: number) => void
): Stream.Stream<string, StoreUnavailable> => {
  const opening = `${place === 0 ? "" : ",\n"}${JSON.stringify(kind.kind)}:[`
  type State = { readonly after?: string; readonly written: number }
  const first: State = { written: 0 }
  const pages = Stream.paginate(first, ({ after, written }) =>
    Effect.map(
      store.find(
        { kind: kind.kind },
        { limit: store.manifest.limits.page, ...(after !== undefined && { after }) }
      ),
      ({ items, next }) => {
        counted(items.length)
        const lines = items.map((item, row) => `${written + row === 0 ? "\n" : ",\n"}${lineOf(kind, item)}`)
        const state: State = { written: written + items.length, ...(next !== undefined && { after: next }) }
        return [[lines.join("")], next === undefined ? Option.none<State>() : Option.some(state)] as const
      }
    )
  )
  return Stream.concat(Stream.succeed(opening), Stream.concat(pages, Stream.succeed("]")))
}

const utf8 = new TextEncoder()

/** Passes text on and fails where it becomes more than an import would take. */
const limited = <E>(text: Stream.Stream<string, E>): Stream.Stream<string, E | BundleTooLarge> =>
  Stream.suspend(() => {
    let bytes = 0
    return Stream.mapEffect(text, (piece): Effect.Effect<string, BundleTooLarge> => {
      bytes += utf8.encode(piece).length
      return bytes > bundleBytesMax
        ? Effect.fail(new BundleTooLarge({ bytes, allowed: bundleBytesMax }))
        : Effect.succeed(piece)
    })
  })

const mayExport = (actor: Actor): Effect.Effect<void, Forbidden> => {
  const permission = "register.export"
  const { allowed, conditions } = access(actor, permission, {})
  return allowed
    ? Effect.void
    : Effect.fail(new Forbidden({ permission, clauses: permissions[permission].clauses, conditions }))
}

/** The head of the journal, once no import is under way. */
const wholeHead = (store: Store): Effect.Effect<number, StoreUnavailable | ImportUnfinished> =>
  Effect.flatMap(
    store.read({ refs: [importRef] }),
    ({ head, records: [record] }): Effect.Effect<number, ImportUnfinished> => {
      const known = record === undefined ? undefined : Result.getOrThrow(registerImport.decode(record))
      return known?.state === "begun"
        ? Effect.fail(new ImportUnfinished({ done: known.done, of: known.of }))
        : Effect.succeed(head.seq)
    }
  )

/**
 * The register as a bundle, in pieces of text: one line a record, kinds in their order, records by id, so that equal
 * registers give equal bytes. It holds everything, personal data unmasked. It fails at its end with `RegisterMoved` when
 * something was written meanwhile; what came out until then is to be thrown away.
 */
export const exportBundle = (
  options: WithKinds & { readonly actor: Actor; readonly onProgress?: OnProgress }
): Stream.Stream<string, ExportError, RecordStore> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const store = yield* RecordStore
      yield* mayExport(options.actor)
      const from = yield* wholeHead(store)
      let records = 0
      const counted = (more: number): void => {
        records += more
        options.onProgress?.({ phase: "exporting", records })
      }
      const opening = `{"format":${JSON.stringify(bundleFormat)},"version":${bundleVersion},"records":{\n`
      const lists = Stream.flatMap(
        Stream.fromIterable(bundleKindsOf(options.kinds).map((kind, place) => [kind, place] as const)),
        ([kind, place]) => listOf(store, kind, place, counted)
      )
      const closing = Stream.fromEffect(
        Effect.flatMap(wholeHead(store), (to): Effect.Effect<string, RegisterMoved> =>
          to === from ? Effect.succeed("\n}}\n") : Effect.fail(new RegisterMoved({ from, to }))
        )
      )
      return limited(Stream.concat(Stream.succeed(opening), Stream.concat(lists, closing)))
    })
  )

/** A bundle as one text, for registers that fit into memory. */
export const exportBundleText = (
  options: Parameters<typeof exportBundle>[0]
): Effect.Effect<string, ExportError, RecordStore> => Stream.mkString(exportBundle(options))
