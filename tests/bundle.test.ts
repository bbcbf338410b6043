import * as core from "@jiceng/core"
import { layerNodeEntropy, nodeDigest } from "@jiceng/core/node"
import { demoActors, demoScript, seedScript } from "@jiceng/demo"
import { Ajv2020 } from "ajv/dist/2020.js"
import { Effect, Layer } from "effect"
import { beforeAll, describe, expect, test } from "vitest"
import { textOf } from "./documents/Blocks.ts"

type Records = Record<string, Array<Record<string, unknown>>>

const schema = JSON.parse(textOf("docs/register-bundle.schema.json")) as object
const validate = new Ajv2020({ allErrors: true, strictTuples: false, validateFormats: false }).compile(schema)

let text = ""

beforeAll(async () => {
  const digest = nodeDigest("schema test")
  const store = core.memoryStore(core.memoryData(digest, "chizhou"))
  const live = core.Jiceng.layer().pipe(
    Layer.provideMerge(Layer.effect(core.RecordStore, store)),
    Layer.provideMerge(Layer.mergeAll(Layer.succeed(core.Digest, digest), layerNodeEntropy))
  )
  const made = Effect.andThen(
    seedScript(demoScript().slice(0, 1_500)),
    core.exportBundleText({ actor: demoActors.city.actor })
  )
  text = await Effect.runPromise(Effect.provide(made, live))
})

/** Where the schema refuses the demo's bundle after a change. */
const refusedAt = (
  change: (document: { version: number; records: Records }) => void
): ReadonlyArray<string> => {
  const document = JSON.parse(text) as { version: number; records: Records }
  change(document)
  validate(document)
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

describe("docs/register-bundle.schema.json", () => {
  test("takes the bundle of a city, which has every kind", () => {
    const { records } = JSON.parse(text) as { records: Records }
    expect(Object.keys(records)).toEqual(core.bundleKinds.map(({ kind }) => kind))
    expect(refusedAt(() => undefined)).toEqual([])
  })

  test.each<readonly [string, Parameters<typeof refusedAt>[0], string]>([
    ["an unknown key", (d) => Object.assign(d, { by: "x" }), " additionalProperties"],
    ["an unknown kind", (d) => (d.records["x"] = []), "/records additionalProperties"],
    [
      "an unknown key of a record",
      (d) => (d.records["person"]![0]!["x"] = 1),
      "/records/person/0 additionalProperties"
    ],
    [
      "an unknown key inside a record",
      (d) => ((d.records["officeRoster"]![0]!["staff"] as Array<Record<string, unknown>>)[0]!["x"] = 1),
      "/records/officeRoster/0/staff/0 additionalProperties"
    ],
    ["a record without an id", (d) => delete d.records["office"]![0]!["id"], "/records/office/0 required"],
    [
      "an id of another kind",
      (d) => (d.records["office"]![0]!["id"] = "pe_1"),
      "/records/office/0/id pattern"
    ],
    [
      "money that is a number",
      (d) => (d.records["feeReceipt"]![0]!["amount"] = 100),
      "/records/feeReceipt/0/amount type"
    ],
    ["another version", (d) => (d.version = 2), "/version const"],
    [
      "a body of another version",
      (d) => (d.records["person"]![0]!["bodyVersion"] = 99),
      "/records/person/0/bodyVersion const"
    ]
  ])("refuses %s", (_, change, line) => {
    expect(refusedAt(change)).toContain(line)
  })

  test("is what core says", () => {
    expect(schema).toEqual(core.registerBundleSchema())
  })
})
