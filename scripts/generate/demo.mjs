// Writes docs/demo.md: how each rule comes out in the demo city, with one subject to look at for each outcome.
import {
  chisitong,
  Digest,
  Jiceng,
  memoryData,
  memoryStore,
  outcomes,
  outcomeWords,
  RecordStore
} from "@jiceng/core"
import { nodeDigest } from "@jiceng/core/node"
import { demoActors, demoDay, layerDemoEntropy, seedDemo } from "@jiceng/demo"
import { Effect, Layer } from "effect"

const digest = nodeDigest("demo")

const city = Jiceng.layer().pipe(
  Layer.provideMerge(Layer.effect(RecordStore, memoryStore(memoryData(digest, "chizhou")))),
  Layer.provideMerge(Layer.mergeAll(Layer.succeed(Digest, digest), layerDemoEntropy()))
)

const found = Effect.gen(function* () {
  const { commands } = yield* seedDemo
  const { assess } = yield* Jiceng
  const { findings } = yield* assess({ kind: "all" }, { actor: demoActors.city.actor, factsAt: demoDay })
  return { commands, findings }
})

const preface = (commands) => `# The demo city

Written by \`npm run generate\`; don't edit. The city of \`@jiceng/demo\` is invented: ${commands.toLocaleString("en")} commands tell a
year of 48 offices, their Party organizations and the city's disciplinary committee, up to ${demoDay}. The table has
how many of them each rule finds in each outcome on that day, and the first of them to look at. A dash stands for an
outcome that the rule can't have, or that comes on other days only: the networks of 3.4.1 have been due since June
2020, so nothing is pending, and the one committee of 4.5.1 was in order and broken earlier in the year.
`

const row = (cells) => `| ${cells.join(" | ")} |`

const cellOf = (findings) =>
  findings.length === 0 ? "–" : `${findings.length}<br>\`${findings[0].subject.id}\``

export const generate = async ({ emit }) => {
  const { commands, findings } = await Effect.runPromise(Effect.provide(found, city))
  const of = (id, outcome) => findings.filter((one) => one.rule === id && one.outcome === outcome)
  const heads = outcomes.map((outcome) => `${outcomeWords[outcome].zh}<br>${outcomeWords[outcome].en}`)
  const lines = chisitong.rules.map(({ id, clause, title }) =>
    row([
      `[${id}](clauses.md#${clause})`,
      `${title.zh}<br>${title.en}`,
      ...outcomes.map((outcome) => cellOf(of(id, outcome)))
    ])
  )
  const table = [
    row(["rule", "title", ...heads]),
    row(["---", "---", ...outcomes.map(() => "---:")]),
    ...lines
  ]
  emit("docs/demo.md", `${preface(commands)}\n${table.join("\n")}\n`)
}
