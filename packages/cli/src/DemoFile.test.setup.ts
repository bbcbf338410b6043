import { Digest, Entropy, Jiceng, recordKinds, RecordStore } from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { demoEntropy, seedDemo } from "@jiceng/demo"
import { openSqlite } from "@jiceng/storage-knex"
import { Effect, Layer } from "effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"

declare module "vitest" {
  export interface ProvidedContext {
    /** The demo city's store; to be copied, never written. */
    readonly demoFile: string
  }
}

const seed = (file: string): Effect.Effect<unknown, unknown> => {
  const store = openSqlite({ file, tenant: "chizhou", kinds: recordKinds })
  const digest = Layer.succeed(Digest, nodeDigest("cli test"))
  const services = Layer.mergeAll(digest, Layer.succeed(Entropy, demoEntropy()))
  const jicengOnFile = Jiceng.layer().pipe(
    Layer.provide(Layer.effect(RecordStore, store)),
    Layer.provide(services)
  )
  return Effect.provide(seedDemo, jicengOnFile)
}

const folder = mkdtempSync(join(tmpdir(), "jiceng-demo-"))

/** Seeds the demo city before the first test file; entering it takes longer than what any one file asks of it. */
export const setup = async (project: TestProject): Promise<void> => {
  const file = join(folder, "demo.sqlite")
  await Effect.runPromise(seed(file))
  project.provide("demoFile", file)
}

export const teardown = (): void => rmSync(folder, { recursive: true })
