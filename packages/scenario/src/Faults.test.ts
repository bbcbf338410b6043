import { Digest } from "@jiceng/core"
import { nodeDigest, layerNodeEntropy } from "@jiceng/core/node"
import { Effect, Layer, Result } from "effect"
import { assert, describe, test } from "vitest"
import { scenariosIn } from "./Feature.ts"
import { runScenario } from "./RunScenario.ts"

const services = Layer.merge(Layer.succeed(Digest, nodeDigest("scenario")), layerNodeEntropy)

const endOf = async (...lines: ReadonlyArray<string>) => {
  const text = ["功能: 试", "  场景: 一", ...lines.map((line) => `    ${line}`)].join("\n")
  const [scenario] = Result.getOrThrow(scenariosIn(text))
  const end = await Effect.runPromise(Effect.provide(runScenario(scenario!), services))
  return end.ended === "passed" ? end.ended : `${end.line}: ${end.fault.zh}`
}

const office = "假如贵池区有合伙所“梅村所”"

describe("a step that doesn't hold is told with its line and why", () => {
  test.each<readonly [string, ReadonlyArray<string>, RegExp]>([
    ["words that nobody understands", ["假如风和日丽"], /^3: 不懂“风和日丽”；可以写：/u],
    ["an act that isn't there", ["当市司法局办理“盖章”："], /^3: 没有办理事项“盖章”/u],
    ["somebody who isn't there", ["当某局办理“入所”："], /^3: 不知道“某局”是谁/u],
    [
      "a field that the act hasn't",
      ["当市司法局办理“登记人员”：", "  | 身高 | 180 |"],
      /^3: .*没有填写项“身高”/u
    ],
    ["a day that isn't", ["假如今天是2026年2月30日"], /^3: 没有这一天/u],
    ["a county that isn't", ["假如某县有合伙所“某所”"], /^3: 没有县区“某县”/u],
    ["another outcome", [office, "那么“梅村所”对第1.4.8条的结论是“符合”"], /^4: 结论是“违反”/u],
    [
      "an outcome that nobody has",
      [office, "那么“某所”对第1.4.8条的结论是“符合”"],
      /^4: “某所”没有第1.4.8条的结论/u
    ],
    ["nothing that was refused", [office, "那么办理被拒绝"], /^4: 办理没有被拒绝/u],
    [
      "a refusal that nobody expects",
      [
        office,
        "当东至县司法局办理“登记月通报”：",
        "  | 县区 | 341702 |",
        "  | 标题 | 一 |",
        "  | 印发日期 | 2026-06-01 |"
      ],
      /^4: /u
    ],
    [
      "a refusal in the scenery",
      [office, "假如市司法局办理“入所”：", "  | 法律服务所 | 梅村所 |"],
      /^4: 被拒绝：/u
    ]
  ])("%s", async (_, lines, said) => {
    assert.match(await endOf(...lines), said)
  })
})

test("a file that is no feature is refused with the parser's lines", () => {
  const read = scenariosIn("功能: 一\n  场景: 二\n    假如三\n  乱写")
  assert.isTrue(Result.isFailure(read))
  if (Result.isFailure(read)) assert.match(read.failure.faults[0]!, /\(4:3\)/u)
})
