import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, test } from "vitest"
import { breached, demoFile, jiceng, jicengWith } from "./Program.test.fixture.ts"

let demo: ReturnType<typeof demoFile>

beforeAll(() => {
  demo = demoFile()
})

afterAll(() => demo.remove())

describe("the status", () => {
  const rows: ReadonlyArray<readonly [what: string, status: number, args: ReadonlyArray<string>]> = [
    ["0 without --fail-on, whatever is found", 0, breached],
    ["0 when nothing of the kind is found", 0, [...breached, "--fail-on", "undetermined"]],
    ["1 when it is found", 1, [...breached, "--fail-on", "violated"]],
    ["0 when what is found isn't asked for", 0, ["--office", "of_dongzhi-15", "--fail-on", "violated"]]
  ]
  test.each(rows)("%s", async (_, status, args) => {
    assert.strictEqual(
      (await jiceng("assess", "--store", `sqlite:${demo.file}`, "--as-of", "2026-06-30", ...args)).status,
      status
    )
  })
})

describe("unusable input ends with 2, in both languages, without a stack trace", () => {
  const rows: ReadonlyArray<readonly [what: string, args: ReadonlyArray<string>, said: RegExp]> = [
    ["no store", ["assess"], /--store sqlite:FILE or --demo/u],
    ["two stores", ["assess", "--demo", "--store", "sqlite:x"], /either/u],
    [
      "a bad date",
      ["assess", "--demo", "--as-of", "2026-02-30"],
      /2026-02-30 不是日期[\s\S]*no calendar day/u
    ],
    [
      "an unknown office",
      ["assess", "--demo", "--office", "of_x"],
      /没有这条记录[\s\S]*no such record: office\/of_x/u
    ],
    ["no office id", ["assess", "--demo", "--office", "x"], /以 of_ 开头[\s\S]*begin with of_/u],
    ["a county of another city", ["assess", "--demo", "--county", "110101"], /无权办理[\s\S]*not permitted/u],
    ["a county without offices", ["assess", "--demo", "--county", "341799"], /341799 [\s\S]*no office/u],
    ["no county code", ["assess", "--demo", "--county", "Guichi"], /六位[\s\S]*six digits/u],
    [
      "county and office",
      ["assess", "--demo", "--county", "341702", "--office", "of_x"],
      /只能给一个[\s\S]*not both/u
    ],
    ["an unknown clause", ["assess", "--demo", "--clause", "9.9"], /没有条款 9\.9[\s\S]*no clause 9\.9/u],
    ["a missing file", ["assess", "--store", "sqlite:/nowhere/x.sqlite"], /打不开文件[\s\S]*can't open/u],
    ["another kind of store", ["assess", "--store", "oracle:x"], /应写作[\s\S]*write it as/u],
    ["an unknown flag", ["assess", "--demo", "--bogus"], /没有选项[\s\S]*no such option/u],
    ["an unknown value", ["assess", "--demo", "--format", "xml"], /不可用[\s\S]*can't be "xml"/u],
    ["an unknown command", ["asses"], /是否 assess[\s\S]*did you mean assess/u],
    ["a clause that isn't", ["clause", "1"], /没有条款 1；[\s\S]*no clause 1;/u]
  ]
  test.each(rows)("%s", async (_, args, said) => {
    const { status, out, err } = await jiceng(...args)
    assert.deepStrictEqual([status, out], [2, ""])
    assert.match(err, said)
    assert.notMatch(err, /\n\s+at /u)
  })

  test("a file that is no database, and one without the tenant", async () => {
    const text = join(demo.folder, "text.sqlite")
    writeFileSync(text, "not a database at all")
    const [plain, other] = await Promise.all([
      jiceng("assess", "--store", `sqlite:${text}`),
      jiceng("assess", "--store", `sqlite:${demo.file}`, "--tenant", "xuancheng")
    ])
    assert.deepStrictEqual([plain.status, other.status], [2, 2])
    assert.match(plain.err, /不是 SQLite 数据库[\s\S]*no SQLite database/u)
    assert.match(other.err, /没有租户 xuancheng[\s\S]*no records of the tenant xuancheng/u)
  })
})

test("help has examples, and every example is a command line that works", async () => {
  const { status, out } = await jiceng("assess", "--help")
  assert.strictEqual(status, 0)
  const examples = [...out.matchAll(/^ {2}jiceng (assess --.+)$/gmu)].map(([, line]) => line!)
  assert.isAtLeast(examples.length, 3)
  for (const line of examples) {
    const args = line.replace(".jiceng/register.sqlite", demo.file).split(" ")
    assert.isBelow((await jiceng(...args)).status, 2, line)
  }
}, 120_000)

test("a defect ends with 70, and tells of it on standard error without personal data", async () => {
  const broken =
    "Object.defineProperty(process.stdout, 'columns', { get() { throw new Error('of (13956601234)') } })"
  const preload = `--import "data:text/javascript,${encodeURIComponent(broken)}"`
  const { status, out, err } = await jicengWith({ NODE_OPTIONS: preload }, "clause", "1.4.1")
  assert.deepStrictEqual([status, out], [70, ""])
  assert.include(err, "Error: of (139****1234)")
  assert.notInclude(err, "13956601234")
})
