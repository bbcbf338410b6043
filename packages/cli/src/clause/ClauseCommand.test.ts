import { allClauses, chisitong } from "@jiceng/core"
import { assert, describe, test } from "vitest"
import { jiceng } from "../Program.test.fixture.ts"

/** The first clause that asks for a rule which nobody has written yet. */
const open = allClauses.find(
  ({ id, kinds }) => kinds.includes("rule") && chisitong.rules.every(({ clause }) => clause !== id)
)!

describe("clause", () => {
  test("a built clause with its rule, dated parameter, reading and files", async () => {
    const { status, out } = await jiceng("clause", "1.4.1")
    assert.strictEqual(status, 0)
    for (const part of [
      "池司通〔2020〕2号 一(四)",
      "规则  已实现",
      "minFullMembers  3（自 2020-01-16）",
      "以正式党员计",
      "party/OrganizationRules.ts"
    ]) {
      assert.include(out, part)
    }
  })

  test("a clause that isn't built says so, and shows what the document asks", async () => {
    const { status, out } = await jiceng("clause", open.id, "--lang", "en")
    assert.strictEqual(status, 0)
    assert.match(out, /rule {2}not built/u)
    for (const name of Object.keys(open.parameters)) assert.include(out, name)
  })

  test("a report on it says that no rule stands behind it", async () => {
    const { status, err } = await jiceng("assess", "--demo", "--clause", open.id)
    assert.strictEqual(status, 0)
    assert.include(err, `尚未实现 / the rule of ${open.id} is not built`)
  })
})
