import { assert, describe, it } from "@effect/vitest"
import {
  type CommandName,
  type commands,
  dayOf,
  hasUsualUsccPrefix,
  instantFromMillis,
  PersonName,
  Phone,
  ResidentId,
  Uscc,
  type PlainDate,
  weekdayOf
} from "@jiceng/core"
import { Schema } from "effect"
import { demoDay, demoScript, type DemoScript } from "./index.ts"

const script = demoScript()

/** The inputs of every step of one command. */
const inputs = <Name extends CommandName>(of: DemoScript, name: Name) =>
  of.flatMap(({ command, input }) =>
    command === name ? [input as (typeof commands)[Name]["input"]["Encoded"]] : []
  )

const repeated = (values: ReadonlyArray<unknown>): number => values.length - new Set(values).size

describe("the city", () => {
  const offices = inputs(script, "office.register")
  const people = inputs(script, "person.register")

  it("has 48 offices in four counties and 200 to 220 people on their staff", () => {
    const counts = new Map<string, number>()
    for (const { county } of offices) counts.set(county, (counts.get(county) ?? 0) + 1)
    assert.deepStrictEqual(Object.fromEntries(counts), { 341702: 16, 341721: 15, 341722: 7, 341723: 10 })
    const staff = inputs(script, "staff.join").length - inputs(script, "staff.leave").length
    assert.isTrue(staff >= 200 && staff <= 220, `${staff} people`)
    const others = inputs(script, "staff.join").filter(({ practitioner }) => !practitioner).length
    assert.isTrue(others >= 15, `${others} don't practise`)
  })

  it("repeats no id, name or number", () => {
    for (const values of [
      offices.map(({ id }) => id),
      offices.map(({ name }) => name),
      offices.map(({ uscc }) => uscc),
      people.map(({ id }) => id),
      people.map(({ name }) => name),
      people.map(({ residentId }) => residentId),
      people.map(({ phone }) => phone),
      inputs(script, "party.found").map(({ id }) => id),
      inputs(script, "party.found").map(({ name }) => name),
      inputs(script, "fund.recordReceipt").map(({ id }) => id),
      script.map(({ key }) => key)
    ]) {
      assert.strictEqual(repeated(values), 0)
    }
  })

  it("has valid numbers and adults only", () => {
    for (const { uscc } of offices) {
      assert.isTrue(Schema.is(Uscc)(uscc) && hasUsualUsccPrefix(uscc) && uscc.startsWith("33"))
    }
    for (const { residentId, phone, name } of people) {
      assert.isTrue(Schema.is(ResidentId)(residentId))
      assert.isTrue(Schema.is(Phone)(phone))
      assert.isTrue(Schema.is(PersonName)(name))
      const birth = Number(residentId?.slice(6, 10))
      assert.isTrue(birth >= 1960 && birth <= 1999, `born ${birth}`)
    }
  })

  it("has rare characters, dots and a long name among its people", () => {
    const names = people.map(({ name }) => name)
    assert.isTrue(names.filter((name) => /[\u{20000}-\u{323af}]/u.test(name)).length >= 4)
    assert.isTrue(names.some((name) => /[\u3400-\u4dbf]/u.test(name)))
    assert.isTrue(names.filter((name) => name.includes("·")).length >= 3)
    assert.isTrue(names.some((name) => name.length >= 15))
  })

  it("has joint branches with judicial offices as units", () => {
    const joint = inputs(script, "party.found").flatMap((input) =>
      input.form === "jointBranch" ? [input] : []
    )
    assert.strictEqual(joint.length, 6)
    assert.isTrue(
      joint.filter(({ units }) => units.some(({ kind }) => kind === "judicialOffice")).length >= 3
    )
  })
})

describe("the year", () => {
  const fees = inputs(script, "fund.recordReceipt")
  const voided = new Set<string>(inputs(script, "fund.voidReceipt").map(({ receipt }) => receipt))
  const valid = fees.filter(({ id }) => !voided.has(id ?? ""))
  const between = (first: string, last: string) => valid.filter(({ on }) => on >= first && on <= last).length

  it("is told in the order of time, by 2026-06-29, and ends with a receipt", () => {
    for (const [place, { at }] of script.entries()) assert.isTrue(at >= (script[place - 1]?.at ?? 0))
    const last = script.at(-1)
    assert.isTrue(last !== undefined && dayOf(instantFromMillis(last.at)) < demoDay)
    assert.strictEqual(last?.command, "fund.recordReceipt")
  })

  it("has 4,000 to 6,000 receipts, each entered within days", () => {
    assert.isTrue(fees.length >= 4_000 && fees.length <= 6_000, `${fees.length} receipts`)
    for (const step of script) {
      if (step.command !== "fund.recordReceipt") continue
      const entered = dayOf(instantFromMillis(step.at))
      assert.isTrue(step.input.on <= entered && step.input.on >= "2025-07-01")
    }
  })

  it("is busy on weekdays and quiet on holidays", () => {
    const weekend = valid.filter(({ on }) => weekdayOf(on as PlainDate) >= 6).length
    assert.isTrue(weekend > 0 && weekend / valid.length < 0.06, `${weekend} at weekends`)
    assert.isTrue(between("2026-02-16", "2026-02-23") < 8)
    assert.isTrue(between("2025-10-01", "2025-10-07") < 8)
    assert.isTrue(between("2026-02-01", "2026-02-28") < 0.7 * between("2025-12-01", "2025-12-28"))
  })

  it("has small, mostly round sums", () => {
    const amounts = valid.map(({ amount }) => Number(amount)).toSorted((a, b) => a - b)
    const share = (of: (amount: number) => boolean) => amounts.filter(of).length / amounts.length
    assert.isTrue(amounts[0]! >= 5_000 && amounts.at(-1)! <= 300_000)
    assert.isTrue(share((amount) => amount % 1_000 === 0) > 0.9)
    assert.closeTo(
      share((amount) => amount % 100 !== 0),
      0.03,
      0.015
    )
    const median = amounts[Math.floor(amounts.length / 2)]!
    const mean = amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
    assert.isTrue(median >= 20_000 && median <= 50_000 && mean > 1.3 * median, `median ${median}`)
  })

  it("brings larger offices more", () => {
    const count = (office: string) => valid.filter((fee) => fee.office === office).length
    assert.isTrue(count("of_guichi-03") > count("of_guichi-06"))
    assert.strictEqual(count("of_shitai-07"), 0)
  })

  it("has refunds of part and of all, voids and spending", () => {
    const amounts = new Map<string, string>(fees.map(({ id, amount }) => [id ?? "", amount]))
    const refunds = inputs(script, "fund.recordRefund")
    const whole = refunds.filter(({ receipt, amount }) => amounts.get(receipt) === amount).length
    assert.isTrue(whole >= 10 && refunds.length - whole >= 10, `${whole} of ${refunds.length}`)
    assert.strictEqual(voided.size, 2)
    assert.isTrue(inputs(script, "fund.spend").length >= 60)
  })
})

describe("seeds", () => {
  it("give the same script every time and another one each", () => {
    assert.deepStrictEqual(demoScript(), script)
    assert.notDeepEqual(demoScript("another").slice(0, 3), script.slice(0, 3))
  })

  it("all keep to the laws of the city", () => {
    for (let seed = 0; seed < 12; seed++) {
      const other = demoScript(`seed ${seed}`)
      assert.strictEqual(inputs(other, "office.register").length, 48)
      assert.strictEqual(repeated(inputs(other, "person.register").map(({ residentId }) => residentId)), 0)
      assert.strictEqual(other.at(-1)?.command, "fund.recordReceipt")
    }
  })
})
