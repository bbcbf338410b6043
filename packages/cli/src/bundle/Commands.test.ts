import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, test } from "vitest"
import { jiceng } from "../Program.test.fixture.ts"

let folder: string
const at = (name: string): string => join(folder, name)
const store = (name: string): ReadonlyArray<string> => ["--store", `sqlite:${at(name)}`]
const day = ["--as-of", "2026-06-30"]

/** The demo city in a database that the program made itself, and its bundle. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jiceng-bundle-"))
  const made = await jiceng("demo", ...store("demo.sqlite"))
  assert.strictEqual(made.status, 0, made.err)
  const exported = await jiceng("export", at("demo.json"), ...store("demo.sqlite"))
  assert.strictEqual(exported.status, 0, exported.err)
}, 240_000)

afterAll(() => rmSync(folder, { recursive: true }))

describe("a register on its way through a bundle", () => {
  test("assess gives the same bytes from the bundle and from the database", async () => {
    const [fromStore, fromBundle] = await Promise.all([
      jiceng("assess", ...store("demo.sqlite"), ...day, "--format", "json"),
      jiceng("assess", at("demo.json"), ...day, "--format", "json")
    ])
    assert.strictEqual(fromBundle.err, "")
    assert.isTrue(fromStore.out.length > 100_000)
    assert.isTrue(fromBundle.out === fromStore.out, "the two reports differ")
  })

  test("import and export again give the same file; a second import has nothing to do", async () => {
    const imported = await jiceng("import", at("demo.json"), ...store("copy.sqlite"))
    assert.deepStrictEqual([imported.status, imported.err], [0, ""])
    assert.match(imported.out, /已导入 [0-9]+ 条记录/u)
    await jiceng("export", at("copy.json"), ...store("copy.sqlite"))
    assert.isTrue(readFileSync(at("copy.json"), "utf8") === readFileSync(at("demo.json"), "utf8"))
    const again = await jiceng("import", at("demo.json"), ...store("copy.sqlite"), "--lang", "en")
    assert.include(again.out, "nothing to do")
    const verified = await jiceng("verify", ...store("copy.sqlite"))
    assert.deepStrictEqual([verified.status, verified.err], [0, ""])
  }, 120_000)

  test("the key lies beside the database, and a database without its key takes nothing", async () => {
    assert.isTrue(existsSync(at("demo.key")))
    assert.strictEqual(statSync(at("demo.key")).mode & 0o077, 0)
    rmSync(at("demo.key"))
    const refused = await jiceng("import", at("demo.json"), ...store("demo.sqlite"))
    assert.strictEqual(refused.status, 2)
    assert.match(refused.err, /demo\.key[\s\S]*--key-file/u)
  })

  test("faults are told all together with their paths, and nothing is written", async () => {
    const text = readFileSync(at("demo.json"), "utf8")
    const broken = text.replace('"form":"partnership"', '"form":"club","colour":"red"')
    assert.notStrictEqual(broken, text)
    writeFileSync(at("broken.json"), broken)
    for (const more of [[], ["--check"]]) {
      const { status, out, err } = await jiceng("import", at("broken.json"), ...store("new.sqlite"), ...more)
      assert.deepStrictEqual([status, out], [2, ""])
      for (const field of ["form", "colour"])
        assert.match(err, new RegExp(`\\$\\.records\\.office\\[[0-9]+\\]\\.${field}`, "u"))
    }
    const assessed = await jiceng("assess", at("broken.json"), ...day)
    assert.strictEqual(assessed.status, 2)
  })

  test("a bundle of 200 MB is refused at once", async () => {
    writeFileSync(at("large.json"), "")
    truncateSync(at("large.json"), 200 * 1024 * 1024)
    const { status, err } = await jiceng("import", at("large.json"), ...store("new.sqlite"))
    assert.strictEqual(status, 2)
    assert.match(err, /200 MiB/u)
  })
})

describe("a sealed report", () => {
  test("is replayed to the same bytes, and says when it was changed", async () => {
    const receipt = at("receipt.json")
    const sealed = await jiceng(
      "assess",
      at("demo.json"),
      ...day,
      "--office",
      "of_guichi-05",
      "--seal",
      receipt
    )
    assert.deepStrictEqual([sealed.status, sealed.err], [0, ""])
    const replayed = await jiceng("replay", receipt)
    assert.deepStrictEqual([replayed.status, replayed.err], [0, ""])
    assert.include(replayed.out, "与封存时逐字节相同")
    const text = readFileSync(receipt, "utf8")
    writeFileSync(at("forged.json"), text.replace('"fullMembers":[', '"fullMembers":[9'))
    const forged = await jiceng("replay", at("forged.json"))
    assert.strictEqual(forged.status, 2)
    assert.match(forged.err, /已被改动[\s\S]*was changed/u)
    writeFileSync(at("none.json"), "{}")
    for (const file of [at("none.json"), at("absent.json")])
      assert.strictEqual((await jiceng("replay", file)).status, 2)
  })
})
