import { assert, describe, it } from "@effect/vitest"
import { digest } from "../Cast.test.fixture.ts"
import { memoryData, memoryStore } from "../journal/MemoryStore.ts"
import { addOffice, office, open, rejection } from "./Promises.test.fixture.ts"

const scope = { kind: "office", office: "of_1" } as const
const received = { office: "of_1", on: "2026-06-03", amount: "100050" }

describe("acts of the SDK as async functions", () => {
  it("take and give money as text, and tell entry and key", async () => {
    const { clerk } = await open()
    await addOffice(clerk)
    const answer = await clerk.fund.recordReceipt({ ...received, id: "re_1" }, { key: "k-1" })
    assert(answer.ok)
    assert.deepStrictEqual(answer.value, { receipt: "re_1", levy: "3002", levyTotal: "3002" })
    assert.strictEqual(answer.key, "k-1")
    assert.strictEqual(answer.receipt.recordedAt.slice(0, 10), "2026-06-30")
    assert.deepStrictEqual(JSON.parse(JSON.stringify(answer)), answer)
  })

  it("give the first answer again to the same key, and refuse another input under it", async () => {
    const { clerk } = await open()
    await addOffice(clerk)
    const first = await clerk.fund.recordReceipt(received, { key: "k-1" })
    assert.isTrue(first.ok)
    assert.deepStrictEqual(await clerk.fund.recordReceipt(received, { key: "k-1" }), first)
    const other = await clerk.fund.recordReceipt({ ...received, amount: "1" }, { key: "k-1" })
    assert(!other.ok && other.error._tag === "KeyReused")
    assert.strictEqual(other.error.key, "k-1")
  })

  it("are refused under a clause, with what would be lawful; doing that clears the finding", async () => {
    const { clerk } = await open()
    await addOffice(clerk)
    const before = await clerk.assess(scope)
    assert(before.ok)
    const unmet = before.value.findings.find(({ clause }) => clause === "1.4.1")!
    assert.strictEqual(unmet.outcome, "violated")
    const founded = await clerk.run(unmet.remedies[0]!, { superior: "贵池区司法局党总支" })
    assert(founded.ok && "organization" in founded.value)
    const { organization } = founded.value
    const head = { organization, office: "of_1", person: "pe_b", from: "2026-06-30" }
    const refused = await clerk.party.appointHead(head)
    assert(!refused.ok && refused.error._tag === "Refused")
    const { clause, lawful, zh, en } = refused.error
    assert.strictEqual(clause, "1.3.3")
    assert.include(zh, "池司通〔2020〕2号 一(三)")
    assert.include(en, "forbidden by clause 1.3.3")
    assert.deepStrictEqual(JSON.parse(JSON.stringify(refused)), refused)
    assert.isTrue((await clerk.run(lawful[0]!)).ok)
    const after = await clerk.assess(scope)
    assert(after.ok)
    const settled = new Map(after.value.findings.map(({ clause, outcome }) => [clause, outcome]))
    assert.deepStrictEqual([settled.get("1.3.3"), settled.get("1.4.1")], ["satisfied", "satisfied"])
    assert.deepStrictEqual(JSON.parse(JSON.stringify(after)), after)
  })

  it("name the place of a fault in their input", async () => {
    const { clerk } = await open()
    const answer = await clerk.office.register({ ...office, since: "2027-01-01" })
    assert(!answer.ok && answer.error._tag === "FutureDay")
    assert.strictEqual(answer.error.path, "$.since")
    assert.isFalse("clause" in answer.error)
  })

  it("can be considered first: nothing is written, and the answer is the one they would have", async () => {
    const data = memoryData(digest, "chizhou")
    const { clerk } = await open({ store: memoryStore(data) })
    await addOffice(clerk)
    const entries = data.entries.length
    const receipt = { command: "fund.recordReceipt", input: { office: "of_1", on: "2026-06-03", id: "re_1" } }
    assert.deepStrictEqual(await clerk.consider(receipt, { amount: "100050" }), {
      ok: true,
      value: { receipt: "re_1", levy: "3002", levyTotal: "3002" }
    })
    const spending = { office: "of_1", on: "2026-06-03", amount: "1", purpose: "主题党日活动" }
    const refused = await clerk.consider({ command: "fund.spend", input: spending })
    assert(!refused.ok && refused.error._tag === "SpendingExceedsBalance")
    assert.strictEqual(refused.error.clause, "1.6.2")
    assert.lengthOf(data.entries, entries)
  })

  it.each(["run", "consider"] as const)("turn down what isn't a command: %s", async (name) => {
    const { clerk } = await open()
    for (const command of ["fund.toString", "toString", 7]) {
      const answer = await clerk[name]({ command, input: {} } as never)
      assert(!answer.ok && answer.error._tag === "InvalidInput")
      const { command: to, issues } = answer.error
      assert.deepStrictEqual([to, issues.map(({ path }) => path)], [name, ["$.command"]])
    }
    assert.instanceOf(await rejection(clerk[name](undefined as never)), TypeError)
  })
})

describe("questions", () => {
  it("are answered about the day that is asked for", async () => {
    const { clerk } = await open()
    await addOffice(clerk)
    const answer = await clerk.assess(scope, { factsAt: "2018-05-01", rulesAt: "2026-01-01" })
    assert(answer.ok)
    const { factsAt, rulesAt, findings } = answer.value
    assert.deepStrictEqual([factsAt, rulesAt], ["2018-05-01", "2026-01-01"])
    // Nobody was on the staff yet, so nobody had to found a branch.
    assert.strictEqual(findings.find(({ clause }) => clause === "1.4.1")!.outcome, "notApplicable")
  })

  it("tell what is otherwise than on an earlier day", async () => {
    const { clerk } = await open()
    await addOffice(clerk)
    const answer = await clerk.changes(scope, { since: "2018-04-30", factsAt: "2026-06-30" })
    assert(answer.ok)
    const { since, factsAt, findings } = answer.value
    assert.deepStrictEqual([since, factsAt], ["2018-04-30", "2026-06-30"])
    const [branch] = findings.filter(({ rule }) => rule === "1.4.1")
    assert.deepStrictEqual([branch?.change, branch?.after?.outcome], ["new", "violated"])
    const refused = await clerk.changes(scope, { since: "2018-04-31" })
    assert(!refused.ok && refused.error._tag === "InvalidInput")
    assert.strictEqual(refused.error.issues[0]!.path, "$.since")
  })

  it("are sealed to the same bytes", async () => {
    const { clerk } = await open()
    await addOffice(clerk)
    const [one, two] = [await clerk.seal(scope), await clerk.seal(scope)]
    assert(one.ok)
    assert.deepStrictEqual(two, one)
    assert.deepStrictEqual(JSON.parse(JSON.stringify(one)), one)
  })

  it.each([
    [{ kind: "office", office: "of_9" }, {}, "UnknownReference", "$.office"],
    [{ kind: "office", office: "9" }, {}, "InvalidInput", "$.scope.office"],
    [{ kind: "county", county: "341721" }, {}, "Forbidden", undefined],
    [{ kind: "ofice", office: "of_1" }, {}, "InvalidInput", "$.scope"],
    [{ kind: "all" }, { factsAt: "2026-02-30" }, "InvalidInput", "$.factsAt"],
    [{ kind: "all" }, { factAt: "2026-06-30" }, "InvalidInput", "$.factAt"]
  ])("%j %j is answered with %s", async (asked, days, tag, path) => {
    const { clerk } = await open()
    for (const ask of [clerk.assess, clerk.seal]) {
      const answer = await ask(asked as never, days as never)
      assert(!answer.ok)
      const { error } = answer
      assert.strictEqual(error._tag, tag)
      assert.strictEqual(error._tag === "InvalidInput" ? error.issues[0]!.path : error.path, path)
    }
  })
})
