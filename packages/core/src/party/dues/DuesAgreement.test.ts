import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { checkBundle } from "../../bundle/CheckBundle.ts"
import { bundleText } from "../../bundle/TextSource.ts"
import { Digest } from "../../journal/Digest.ts"
import { digest } from "../../Cast.test.fixture.ts"

const organization = {
  id: "po_1",
  bodyVersion: 2,
  name: "梅村所党支部",
  county: "341702",
  form: "independentBranch",
  units: [],
  superior: "局党总支",
  foundedOn: "2020-06-01",
  heads: [],
  leaders: [],
  liaisons: []
}
const paying = { organization: "po_1", office: "of_1", person: "pe_1", on: "2025-03-01" }
const office = {
  id: "of_1",
  name: "梅村法律服务所",
  county: "341702",
  locality: { name: "梅村镇", kind: "township" },
  form: "partnership",
  since: "2018-05-01"
}
const refund = { organization: "po_1", period: 2025, on: "2026-02-01" }

/** Dues of 2025: 300 and 200 fen paid, the second void; 100 refunded. */
const documentWith = (period: object) => ({
  format: "jiceng.register",
  version: 1,
  records: {
    person: [{ id: "pe_1", name: "某甲" }],
    office: [office],
    officeRoster: [{ id: "of_1", staff: [], posts: [], stages: [], instructors: [] }],
    fundAccount: [{ id: "of_1", net: [], levyPosted: "0", spent: "0", balance: "0" }],
    partyOrganization: [organization],
    duesAccount: [{ id: "po_1", periods: [period] }],
    duesPayment: [
      { id: "dp_1", ...paying, amount: "300" },
      { id: "dp_2", ...paying, amount: "200" }
    ],
    duesRefund: [{ id: "dr_1", ...refund, amount: "100" }],
    duesVoid: [{ id: "dv_dp-2", organization: "po_1", entry: "dp_2", on: "2025-03-02", reason: "重复" }]
  }
})

const faultsOf = (document: object) =>
  checkBundle(bundleText(JSON.stringify(document))).pipe(
    Effect.provideService(Digest, digest),
    Effect.match({
      onSuccess: () => [],
      onFailure: (error) =>
        error._tag === "BundleRefused"
          ? error.faults.map(({ path, found, expected }) => `${path} ${found} ${expected.en}`)
          : [error._tag]
    })
  )

describe("an account of dues in a bundle", () => {
  it.effect.each<readonly [string, object, ReadonlyArray<string>]>([
    ["adds up", { period: 2025, paid: "300", refunded: "100" }, []],
    [
      "has the void payment in it",
      { period: 2025, paid: "500", refunded: "100" },
      ['$.records.duesAccount[0].periods[0].paid "500" 300, the sum of its entries']
    ],
    [
      "lacks a refund",
      { period: 2025, paid: "300", refunded: "0" },
      ['$.records.duesAccount[0].periods[0].refunded "0" 100, the sum of its entries']
    ],
    [
      "is of another year",
      { period: 2024, paid: "0", refunded: "0" },
      ["$.records.duesAccount[0].periods (absent) the dues of po_1 of 2025"]
    ]
  ])("%s", ([, period, expected]) =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* faultsOf(documentWith(period)), expected)
    })
  )
})
