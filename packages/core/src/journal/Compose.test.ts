import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { countingEntropy, digest } from "../Cast.test.fixture.ts"
import { fen } from "../kernel/Fen.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { emptyAccount, feeReceipt, fundAccount, posting } from "../fund/Fund.ts"
import { transfer } from "../fund/Levy.ts"
import type { OfficeId } from "../office/Office.ts"
import { emptyRoster, officeRoster } from "../office/Roster.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { put, type Put } from "./Command.ts"
import { compose } from "./Compose.ts"
import type { RecordingRead, SeenRecord } from "./Read.ts"
import { type RecordKind, recordKind } from "./RecordKind.ts"
import type { Ref } from "./Ref.ts"

const office = "of_1" as OfficeId
const day = "2026-06-03" as PlainDate
const read = (seen: ReadonlyArray<readonly [Ref, SeenRecord]>): RecordingRead => ({
  seen: new Map(seen),
  claims: new Set(),
  known: () => undefined,
  imported: () => undefined,
  all: () => {
    throw new Error("a decision reads before it decides")
  }
})
const composed = (puts: ReadonlyArray<Put>, seen: ReadonlyArray<readonly [Ref, SeenRecord]>) =>
  compose(puts, read(seen), digest, countingEntropy())

const accountSeen = ["fundAccount/of_1", { version: 4, body: emptyAccount }] as const
const receipt = put(feeReceipt, "re_1", { office, on: day, amount: fen(100n) })
const account = put(fundAccount, office, emptyAccount)

describe("composing a commit", () => {
  it("writes over the version that was read, new records over none, and guards what was only read", () => {
    const { writes, guards } = composed(
      [account, receipt],
      [
        accountSeen,
        ["office/of_1", { version: 2, body: {} }],
        ["feeReceipt/re_1", { version: 0, body: undefined }]
      ]
    )
    assert.deepStrictEqual(
      writes.map((write) => ({ ...write, salt: "" })),
      [
        {
          ref: "fundAccount/of_1",
          expects: 4,
          bodyVersion: 1,
          body: '{"net":[],"levyPosted":"0","spent":"0","balance":"0"}',
          index: {},
          salt: ""
        },
        {
          ref: "feeReceipt/re_1",
          expects: 0,
          bodyVersion: 1,
          body: '{"office":"of_1","on":"2026-06-03","amount":"100"}',
          index: { office: "of_1", on: "2026-06-03" },
          salt: ""
        }
      ]
    )
    assert.deepStrictEqual(guards, [{ ref: "office/of_1", version: 2 }])
    assert.strictEqual(new Set(writes.map(({ salt }) => salt)).size, 2)
  })

  it("guards the absence of a record that was looked for", () => {
    const { guards } = composed([], [["office/of_9", { version: 0, body: undefined }]])
    assert.deepStrictEqual(guards, [{ ref: "office/of_9", version: 0 }])
  })

  it("takes the claims that a body newly holds, releases those it no longer holds, and leaves the rest", () => {
    const member = (person: string, to?: PlainDate) => ({
      person: person as PersonId,
      practitioner: true,
      from: day,
      ...(to !== undefined && { to })
    })
    const before = { ...emptyRoster, staff: [member("pe_stays"), member("pe_leaves")] }
    const after = {
      ...emptyRoster,
      staff: [member("pe_stays"), member("pe_leaves", day), member("pe_joins")]
    }
    const { claims } = composed(
      [put(officeRoster, office, after)],
      [["officeRoster/of_1", { version: 1, body: before }]]
    )
    const claim = (person: string) => ({ key: `person.active:${person}`, holder: "officeRoster/of_1" })
    assert.deepStrictEqual(claims, { take: [claim("pe_joins")], release: [claim("pe_leaves")] } as never)
  })
})

describe("a writer's defect is refused before the store sees it", () => {
  const levy = (lines: ReturnType<typeof transfer>) =>
    put(posting, "ps_1", { office, on: day, reason: "receipt", lines })
  const unbalanced = [
    { account: "operating" as const, fen: fen(-1n) },
    { account: "partyBuildingFund" as const, fen: fen(2n) }
  ] as const
  const twice = { person: "pe_1" as PersonId, practitioner: true, from: day }

  it.each<readonly [string, ReadonlyArray<Put>, ReadonlyArray<readonly [Ref, SeenRecord]>, RegExp]>([
    [
      "a receipt without its account",
      [receipt],
      [],
      /feeReceipt\/re_1 is written without fundAccount\/of_1/u
    ],
    [
      "a receipt written again",
      [account, receipt],
      [accountSeen, ["feeReceipt/re_1", { version: 1, body: receipt.body }]],
      /feeReceipt\/re_1 is append-only/u
    ],
    ["one record written twice", [account, account], [accountSeen], /writes one record twice/u],
    [
      "a record written whose body was not read",
      [account],
      [["fundAccount/of_1", { version: 4, body: undefined }]],
      /fundAccount\/of_1 is written but was not read whole/u
    ],
    ["a posting that doesn't balance", [account, levy(unbalanced)], [accountSeen], /add up to zero/u],
    [
      "an account whose balance isn't levy less spending",
      [put(fundAccount, office, { ...emptyAccount, balance: fen(1n) })],
      [accountSeen],
      /levy posted less the money spent/u
    ],
    [
      "a person twice among the current staff",
      [put(officeRoster, office, { ...emptyRoster, staff: [twice, twice] })],
      [],
      /at most once among the current staff/u
    ]
  ])("%s", (_, puts, seen, message) => {
    assert.throws(() => composed(puts, seen), message)
  })

  it("accepts a posting that balances", () => {
    const { writes } = composed(
      [account, levy(transfer("operating", "partyBuildingFund", 3n))],
      [accountSeen]
    )
    assert.strictEqual(writes[1]?.index["office"], "of_1")
  })

  it("tells a kind's guard from the body and the id", () => {
    const note: RecordKind = recordKind("note", {
      version: 1,
      body: Schema.Struct({ about: Schema.String }),
      guardedBy: (body, id) => [`topic/${body.about}`, `shelf/${id}`]
    })
    assert.throws(
      () => composed([put(note, "n_1", { about: "a" })], []),
      /note\/n_1 is written without topic\/a/u
    )
  })
})
