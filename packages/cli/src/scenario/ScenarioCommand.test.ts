import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, assert, beforeAll, describe, test } from "vitest"
import { jiceng } from "../Program.test.fixture.ts"

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "jiceng-scenario-"))
})

afterAll(() => rmSync(folder, { recursive: true }))

const features = fileURLToPath(new URL("../../../scenario/features/", import.meta.url))

const file = (text: string): string => {
  const at = join(folder, "own.feature")
  writeFileSync(at, text)
  return at
}

describe("scenario", () => {
  test("runs the document's own scenarios", async () => {
    const { out, err, status } = await jiceng("scenario", join(features, "premises.feature"))
    assert.deepStrictEqual([status, err], [0, ""])
    assert.include(out, "✓ 3.1.3  办公场所 49.99 平方米")
    assert.match(out, /成立 22，不成立 0\n$/u)
  })

  test("tells which step of which scenario doesn't hold, and ends with 1", async () => {
    const own = file(
      "功能: 试\n  @1.4.8\n  场景: 没有党员\n    假如贵池区有合伙所“梅村所”\n    那么“梅村所”对第1.4.8条的结论是“符合”\n"
    )
    const { out, status } = await jiceng("scenario", own, "--lang", "en")
    assert.strictEqual(status, 1)
    assert.include(out, "✗ 1.4.8  没有党员")
    assert.include(out, "the outcome is violated")
    assert.match(out, /0 hold, 1 don't\n$/u)
  })

  test("a file that isn't there, or is no feature, can't be used", async () => {
    const absent = await jiceng("scenario", join(folder, "absent.feature"))
    assert.deepStrictEqual([absent.status, absent.out], [2, ""])
    const broken = await jiceng("scenario", file("功能: 一\n  场景: 二\n    假如三\n  乱写"))
    assert.strictEqual(broken.status, 2)
    assert.match(broken.err, /不是场景文件[\s\S]*\(4:3\)/u)
  })
})
