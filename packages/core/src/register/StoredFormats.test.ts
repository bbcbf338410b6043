import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { readFileSync } from "node:fs"
import { digest } from "../Cast.test.fixture.ts"
import { claimsOf, indexValues } from "../journal/RecordKind.ts"
import type { JournalEntry } from "../journal/RecordStore.ts"
import { idOf, kindOf, type Ref } from "../journal/Ref.ts"
import { bodyDigest, flawOf, genesis } from "../journal/Seal.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import { recordKinds } from "./kinds.ts"
import { RegisterView } from "./RegisterView.ts"

/** Bodies and an entry as they were stored when their version was new: invented data, never edited, never removed. */
const fixture = <A>(name: string): A =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), "utf8")) as A

interface StoredBody {
  readonly ref: Ref
  readonly bodyVersion: number
  readonly salt: string
  readonly body: string
  readonly digest: string
  readonly index: Readonly<Record<string, string>>
  readonly claims: ReadonlyArray<string>
}

const stored = recordKinds.flatMap((kind) =>
  Array.from({ length: kind.version }, (_, place) => [kind.kind, place + 1, kind] as const)
)

describe("a body stored under an earlier or the present version", () => {
  it.each(stored)(
    "%s version %d is read, and its digest is the one that was sealed",
    (name, version, kind) => {
      const {
        ref,
        bodyVersion,
        salt,
        body,
        digest: sealed,
        index,
        claims
      } = fixture<StoredBody>(`${name}.v${version}`)
      assert.deepStrictEqual([kindOf(ref), bodyVersion], [name, version])
      assert.strictEqual(bodyDigest(digest, { bodyVersion, salt, body }), sealed)
      const decoded: unknown = Result.getOrThrow(kind.decode({ body, bodyVersion }))
      if (version < kind.version) return
      assert.strictEqual(kind.encode(decoded), body)
      assert.deepStrictEqual(indexValues(kind, decoded), index)
      assert.deepStrictEqual(
        claimsOf(kind, idOf(ref), decoded, digest.keyed),
        claims.map((key) => ({ key, holder: ref }))
      )
    }
  )

  it("a kind keeps one fixture for each of its versions, and every kind has its name once", () => {
    assert.isAtLeast(stored.length, recordKinds.length)
    assert.strictEqual(new Set(recordKinds.map(({ kind }) => kind)).size, recordKinds.length)
  })
})

describe("a journal entry of the first format", () => {
  const { tenant, ...entry } = fixture<JournalEntry & { readonly tenant: string }>("entry.v1")

  it("still verifies from the tenant's genesis", () => {
    assert.isUndefined(flawOf(digest, genesis(digest, tenant), entry))
  })

  it("still folds into a view", () => {
    const view = new RegisterView()
    view.apply(entry)
    const state = view.stateOf("of_1" as OfficeId, "2026-06-15" as PlainDate)!
    assert.strictEqual(state.office.name, "池州市贵池区梅村法律服务所")
    assert.strictEqual(state.organization?.id, "po_1")
    assert.lengthOf(state.roster.staff, 2)
    assert.strictEqual<bigint>(state.fund.account.balance, -1n)
    assert.strictEqual(view.digest, entry.digest)
  })
})
