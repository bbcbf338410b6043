import { assert, describe, test } from "vitest"
import { jiceng } from "../Program.test.fixture.ts"

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
    const { status, out } = await jiceng("clause", "1.4.7", "--lang", "en")
    assert.strictEqual(status, 0)
    assert.match(out, /rule {2}not built/u)
    assert.include(out, '"venue"')
  })

  test("a report on it says that no rule stands behind it", async () => {
    const { status, err } = await jiceng("assess", "--demo", "--clause", "1.4.7")
    assert.strictEqual(status, 0)
    assert.match(err, /尚未实现 \/ the rule of 1\.4\.7 is not built/u)
  })
})
