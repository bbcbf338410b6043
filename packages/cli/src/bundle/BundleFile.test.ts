import { bundleBytesMax, type RecordStore, StoreUnavailable } from "@jiceng/core"
import { demoScript, seedScript } from "@jiceng/demo"
import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll } from "vitest"
import { exportText, exportTo, findings, importFrom, onFile } from "./Bundle.test.fixture.ts"
import { bundleFile } from "./BundleFile.ts"

const folder = mkdtempSync(join(tmpdir(), "jiceng-bundle-"))
const bundle = join(folder, "register.json")
const original = join(folder, "original.sqlite")
let text: string

beforeAll(async () => {
  // The first months of the demo city: enough of everything, and made in a few seconds.
  const made = Effect.andThen(seedScript(demoScript().slice(0, 2_000)), exportTo(bundle))
  await Effect.runPromise(Effect.provide(made, onFile(original)))
  text = readFileSync(bundle, "utf8")
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const fileOf = (name: string): string => join(folder, name)

describe("a city in SQLite, through a file", () => {
  it.effect("comes out of another file as the same bytes, with the same findings", () =>
    Effect.gen(function* () {
      const copy = fileOf("copy.sqlite")
      const done = yield* Effect.provide(Effect.flatMap(bundleFile(bundle), importFrom), onFile(copy))
      assert.isAbove(done.records, 1_000)
      const [again, found] = yield* Effect.provide(Effect.all([exportText, findings]), onFile(copy))
      assert.isTrue(again === text)
      assert.isTrue(found === (yield* Effect.provide(findings, onFile(original))))
      assert.isAbove(found.length, 10_000)
    })
  )

  it.effect("cut off after any chunk shows nothing until it is imported again", () =>
    Effect.gen(function* () {
      const copy = fileOf("cut.sqlite")
      let left = 0
      const chunked = (store: RecordStore["Service"]): RecordStore["Service"] => ({
        ...store,
        manifest: { ...store.manifest, limits: { ...store.manifest.limits, writes: 150 } },
        commit: (commit) =>
          left-- > 0 ? store.commit(commit) : new StoreUnavailable({ operation: "commit", reason: "killed" })
      })
      const importing = Effect.flatMap(bundleFile(bundle), importFrom)
      let cuts = 0
      // Two more commits each time: the process dies, another one opens the file.
      for (;;) {
        left = 2
        const ended = yield* Effect.result(Effect.provide(importing, onFile(copy, chunked)))
        if (ended._tag === "Success") break
        assert.strictEqual(ended.failure._tag, "StoreUnavailable")
        assert.strictEqual(yield* Effect.provide(findings, onFile(copy)), "[]")
        cuts++
      }
      assert.isAbove(cuts, 2)
      assert.isTrue((yield* Effect.provide(exportText, onFile(copy))) === text)
    })
  )
})

describe("a file", () => {
  const refusalOf = (file: string) =>
    Effect.flip(
      Effect.provide(Effect.flatMap(bundleFile(file), importFrom), onFile(fileOf("refused.sqlite")))
    )

  it.effect("of 200 MB is refused by its size; nothing of it is read", () =>
    Effect.gen(function* () {
      const file = fileOf("large.json")
      writeFileSync(file, "")
      truncateSync(file, 200_000_000)
      const refused = yield* refusalOf(file)
      assert.isTrue(refused._tag === "BundleTooLarge" && refused.bytes === 200_000_000)
    })
  )

  it.effect("that grows beyond the limit while it is read is refused then", () =>
    Effect.gen(function* () {
      const file = fileOf("growing.json")
      writeFileSync(file, "{")
      const source = yield* bundleFile(file)
      writeFileSync(file, Buffer.alloc(bundleBytesMax + 1, " "))
      const refused = yield* Effect.flip(Effect.provide(importFrom(source), onFile(fileOf("growing.sqlite"))))
      assert.strictEqual(refused._tag, "BundleTooLarge")
    })
  )

  it.effect("that can't be written leaves nothing behind, and one that can is its owner's", () =>
    Effect.gen(function* () {
      const nowhere = join(folder, "none", "register.json")
      const failed = yield* Effect.flip(Effect.provide(exportTo(nowhere), onFile(original)))
      assert.isTrue(failed._tag === "BundleUnwritable" && failed.reason === "ENOENT")
      assert.strictEqual(statSync(bundle).mode & 0o777, 0o600)
      assert.isFalse(existsSync(`${bundle}.part`))
    })
  )

  it.effect("that isn't there, or is a folder, can't be read", () =>
    Effect.gen(function* () {
      const reasons = yield* Effect.all(
        [fileOf("none.json"), folder].map((file) => Effect.flip(bundleFile(file)))
      )
      assert.deepStrictEqual(
        reasons.map(({ reason }) => reason),
        ["ENOENT", "not a file"]
      )
    })
  )

  it.effect("that isn't UTF-8 or breaks off is refused with the place", () =>
    Effect.gen(function* () {
      const file = fileOf("broken.json")
      writeFileSync(
        file,
        Buffer.concat([Buffer.from('{"format":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')])
      )
      const broken = yield* refusalOf(file)
      assert.strictEqual(broken._tag, "BundleRefused")
      writeFileSync(file, text.slice(0, text.indexOf('"posting":[') + 400))
      const cut = yield* refusalOf(file)
      assert.isTrue(cut._tag === "BundleRefused" && cut.total === 1)
      assert.match(cut.message, /\$\.records\.posting\[\d+\]/u)
    })
  )
})
