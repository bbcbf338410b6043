import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as core from "../index.ts"
import { explain, type JicengError } from "./Explain.ts"

/** One of each, with facts as they come. */
const errors = [
  new core.InvalidInput({
    command: "fund.recordReceipt",
    issues: [
      {
        path: "$.amount",
        found: '"0"',
        expected: { zh: "大于零的整数分金额", en: "an amount of whole fen above zero" }
      },
      { path: "$.on", found: '"x"', expected: { zh: "真实存在的日期", en: "a real calendar day" } }
    ]
  }),
  new core.Unauthenticated({}),
  new core.Forbidden({
    permission: "staff.write",
    clauses: ["2.1"],
    conditions: [
      { what: "actorTier", operator: "equal", observed: "county", required: "city|county", met: true },
      { what: "jurisdiction", operator: "equal", observed: null, required: "341702", met: false }
    ]
  }),
  new core.Refused({
    command: "party.appointHead",
    clause: "1.3.3",
    conditions: [],
    lawful: [{ command: "party.appointHead", input: {} }]
  }),
  new core.UnknownReference({ path: "$.office", ref: "office/of_9" }),
  new core.UnlawfulProfile({
    issues: [
      { path: "$[0].settings[0].value", found: "49", expected: { zh: "50 到 100 的整数", en: "50 to 100" } }
    ]
  }),
  new core.OtherCounty({ command: "guichi.recordFireDrill", county: "341702", found: "341721" }),
  new core.OtherCounty({ command: "guichi.recordFireDrill", county: "341702" }),
  new core.NotKnownYet({
    path: "$.knownAt",
    found: "2026-07-01T00:00:00.000+08:00",
    before: "2026-06-30T09:00:00.000+08:00"
  }),
  new core.AlreadyExists({ path: "$.id", ref: "office/of_1" }),
  new core.AlreadyVoid({ path: "$.plan", ref: "overallPlan/pn_1" }),
  new core.FutureDay({ path: "$.on", found: "2026-07-01", latest: "2026-06-30" }),
  new core.DayTooEarly({ path: "$.on", found: "2018-04-30", earliest: "2018-05-01" }),
  new core.AlreadyRecorded({ path: "$.from", ref: "officeRoster/of_1", what: "insurance" }),
  new core.NotRecorded({ path: "$.from", ref: "qualification/pe_1", what: "licence" }),
  new core.AlreadyActive({ path: "$.person", person: "pe_1", office: "of_1" }),
  new core.NotOnStaff({ path: "$.person", person: "pe_1", office: "of_1", on: "2026-06-30" }),
  new core.NotOnStaff({ path: "$.person", person: "pe_1", on: "2026-06-30" }),
  new core.PostTaken({ path: "$.post", post: "director", holder: "pe_1" }),
  new core.NotHeld({ path: "$.post", person: "pe_1", what: "partner" }),
  new core.NotHeld({ path: "$.organization", what: "partyHead" }),
  new core.NotAUnit({ path: "$.office", office: "of_1", organization: "po_1" }),
  new core.CrossesAlready({ path: "$.person", person: "pe_1", crossAppointment: "ca_1" }),
  new core.PostNotHeld({ path: "$.partyPost", person: "pe_1", post: "partyHead", on: "2026-06-30" }),
  new core.LeadsItself({ path: "$.office", office: "of_1", organization: "po_1" }),
  new core.NoJointBranch({ path: "$.organization", organization: "po_1" }),
  new core.StageReached({ path: "$.stage", person: "pe_1", stage: "full", on: "2015-07-01" }),
  new core.RefundExceedsDues({
    path: "$.amount",
    clause: "1.6.3",
    organization: "po_1",
    period: 2026,
    asked: "60001",
    refundable: "60000"
  }),
  new core.DuesRefunded({ path: "$.payment", clause: "1.6.3", payment: "dp_1" }),
  new core.NotAPractitioner({
    path: "$.person",
    clause: "1.6.3",
    person: "pe_1",
    office: "of_1",
    on: "2026-06-30"
  }),
  new core.VerbNotOpen({
    path: "$.admission",
    ref: "practiceAdmission/pa_1",
    verb: "admission.grant",
    state: "filed",
    open: ["admission.consent", "admission.withdraw"]
  }),
  new core.VerbNotOpen({
    path: "$.transfer",
    ref: "officeTransfer/ot_1",
    verb: "transfer.void",
    state: "voided",
    open: []
  }),
  new core.DossierIncomplete({ path: "$.admission", clause: "138.10", missing: [2, 5] }),
  new core.RefundExceedsReceipt({ path: "$.amount", receipt: "re_1", asked: "123456", refundable: "5" }),
  new core.SpendingExceedsBalance({ path: "$.amount", clause: "1.6.2", asked: "1", balance: "-3002" }),
  new core.ReceiptClosed({ path: "$.receipt", receipt: "re_1", why: "void" }),
  new core.ReceiptClosed({ path: "$.receipt", receipt: "re_1", why: "refunded" }),
  new core.NothingToSettle({ path: "$.office", office: "of_1" }),
  new core.AlreadySeated({ path: "$.person", person: "pe_1", seat: 2 }),
  new core.SeatClosed({ path: "$.seat", committee: "co_1", seat: 2, why: "unknown" }),
  new core.SeatClosed({ path: "$.seat", committee: "co_1", seat: 2, why: "ended" }),
  new core.SeatClosed({ path: "$.seat", committee: "co_1", seat: 2, why: "voided" }),
  new core.SeatClosed({ path: "$.seat", committee: "co_1", seat: 2, why: "notHeading" }),
  new core.CharterNotReady({ path: "$.version", office: "of_1", version: "2026-05-10", why: "unknown" }),
  new core.CharterNotReady({ path: "$.version", office: "of_1", version: "2026-05-10", why: "noArticle" }),
  new core.CharterNotReady({ path: "$.version", office: "of_1", version: "2026-05-10", why: "notMarked" }),
  new core.CharterNotReady({ path: "$.version", office: "of_1", version: "2026-05-10", why: "marked" }),
  new core.SystemInForce({ path: "$.system", office: "of_1", system: "archives", from: "2020-03-01" }),
  ...core.consultationFaults.map(
    (fault) => new core.UnfitConsultation({ path: "$.consultation", consultation: "cs_1", fault })
  ),
  new core.TooBusy({ command: "fund.spend", stale: ["fundAccount/of_1"] }),
  new core.StoreUnavailable({ operation: "read", reason: "closed" }),
  new core.Conflict({ stale: ["fundAccount/of_1", "office/of_1"] }),
  new core.ClaimTaken({ claim: "person.residentId:0123abcd", holder: "person/pe_1" }),
  new core.ClaimNotHeld({ claim: "person.active:pe_1", holder: "officeRoster/of_1" }),
  new core.MalformedCommit({ flaw: "writesTwice" }),
  new core.KeyReused({ key: "k" }),
  new core.OutcomeUnknown({ key: "k" }),
  new core.ClockAhead({ clock: "2026-06-30T09:06:00.000+08:00", limit: "2026-06-30T09:05:00.000+08:00" }),
  new core.CommitTooLarge({ limit: "writes", allowed: 10, found: 11 }),
  new core.JournalBroken({ seq: 7, flaw: "entry 7 follows 5" }),
  new core.ImportUnfinished({ done: 1, of: 3 }),
  new core.BundleRefused({
    faults: ["$.version", "$.records", "$.x", "$.y"].map((path) => ({
      path,
      found: "(absent)",
      expected: { zh: "必填：1", en: "required: 1" }
    })),
    total: 7
  }),
  new core.BundleTooLarge({ bytes: 67_108_865, allowed: 67_108_864 }),
  new core.BundleUnreadable({ reason: "changed while it was read" }),
  new core.TenantNotEmpty({
    difference: [
      {
        kind: "person",
        onlyInRegister: 1,
        onlyInBundle: 2,
        different: 3,
        first: ["person/pe_1", "person/pe_2"]
      }
    ]
  }),
  new core.RegisterMoved({ from: 7, to: 9 }),
  new core.RulebookNotInstalled({ id: "chisitong-2020-2", version: "0.1.0", hash: "ab" }),
  new core.SealBroken({ what: "facts", sealed: "ab", found: "cd" })
] as const satisfies ReadonlyArray<JicengError>

/** The name of every class of typed errors that core exports. */
const exported = Object.entries(core).flatMap(([name, value]) =>
  typeof value === "function" &&
  Object.prototype.isPrototypeOf.call(Error.prototype, value.prototype as object) &&
  Schema.isSchema(value)
    ? [name]
    : []
)

describe("an error in words", () => {
  it.each(errors.map((error) => [error._tag, error] as const))(
    "%s says it in Chinese and in English",
    (_, error) => {
      const { zh, en } = explain(error)
      assert.match(zh, /\p{Script=Han}/u)
      assert.notMatch(en, /\p{Script=Han}/u)
      for (const text of [zh, en]) {
        assert.notMatch(text, /undefined|\[object|NaN|\bnull\b.*\bnull\b/u)
        assert.strictEqual(text.trim(), text)
        assert.isAtLeast(text.length, 4)
      }
    }
  )

  it("every typed error that core exports has its words and stands in this table", () => {
    assert.deepStrictEqual(
      [...new Set<string>(errors.map(({ _tag }) => _tag))].toSorted(),
      exported.toSorted()
    )
  })

  it.each<readonly [JicengError["_tag"], string, string]>([
    [
      "InvalidInput",
      '$.amount：发现 "0"，应为大于零的整数分金额；$.on：发现 "x"，应为真实存在的日期',
      '$.amount: found "0", expected an amount of whole fen above zero; $.on: found "x", expected a real calendar day'
    ],
    [
      "Forbidden",
      "无权办理（办理人员和职务）：管辖范围 无 ≠ 贵池区",
      "not permitted (act on staff and posts): Jurisdiction none ≠ Guichi District"
    ],
    [
      "RefundExceedsReceipt",
      "退费 1,234.56 元超过可退的 0.05 元",
      "a refund of 1,234.56 yuan is more than the 0.05 left of the receipt"
    ],
    [
      "SpendingExceedsBalance",
      "支出 0.01 元超过经费余额 -30.02 元",
      "spending 0.01 yuan is more than the balance of -30.02"
    ],
    ["ClaimTaken", "person.residentId 已由 person/pe_1 占用", "person.residentId is held by person/pe_1"]
  ])("%s says it from the facts, money in yuan, no hash", (tag, zh, en) => {
    const error = errors.find(({ _tag }) => _tag === tag)!
    assert.deepStrictEqual([explain(error).zh, explain(error).en], [zh, en])
  })

  it("carries the place in the input and the clause where there is one", () => {
    const of = (tag: JicengError["_tag"]) => {
      const { zh: _, en: __, ...rest } = explain(errors.find(({ _tag }) => _tag === tag)!)
      return rest
    }
    assert.deepStrictEqual(of("FutureDay"), { path: "$.on" })
    assert.deepStrictEqual(of("Refused"), { clause: "1.3.3" })
    assert.deepStrictEqual(of("SpendingExceedsBalance"), { path: "$.amount", clause: "1.6.2" })
    assert.deepStrictEqual(of("TooBusy"), {})
  })

  it("cites the document as an inspector writes it", () => {
    const { zh } = explain(errors.find(({ _tag }) => _tag === "Refused")!)
    assert.include(zh, "池司通〔2020〕2号 一(三)（1.3.3）")
  })

  it("shows the refusal of a server that knows more clauses", () => {
    const newer = new core.Refused({ command: "a", clause: "9.9.9", conditions: [], lawful: [] })
    assert.deepStrictEqual(explain(newer), {
      zh: "条款 9.9.9 不允许",
      en: "forbidden by clause 9.9.9",
      clause: "9.9.9" as never
    })
  })
})

it("a refusal cites the ministerial rule that its article is of", () => {
  const refused = (clause: string) =>
    explain(new core.Refused({ command: "transfer.complete", clause, conditions: [], lawful: [] })).zh
  assert.include(refused("138.15"), "司法部令第138号 第十五条（138.15）不允许")
  assert.include(refused("137.8.1"), "司法部令第137号 第八条")
  assert.include(refused("1.3.9"), "池司通〔2020〕2号 一(三)")
})
