import { measureEffect } from "./assess/EffectPart.ts"
import { measureEngines } from "./assess/EnginesPart.ts"
import { measureFindings } from "./assess/FindingsPart.ts"
import { makeNation, offices, staff } from "./assess/Nation.ts"
import { measureVerdicts } from "./assess/VerdictsPart.ts"
import { type Part, publish } from "./Result.ts"

const nation = makeNation()
const parts: Array<Part> = []
for (const measure of [measureVerdicts, measureFindings, measureEngines, measureEffect])
  parts.push(await measure(nation))

const count = (number: number): string => number.toLocaleString("en")

publish({
  name: "assess",
  title: "Judging all offices of the country",
  about: `All ${nation.compiled.rules.length} rules about offices over ${count(offices)} invented offices with about \
${count(staff)} people, in one process; the last comparison also runs what else the rulebook has. Every contender's \
answers were compared with ours before anything was timed: findings property by property, outcomes byte by byte. The \
engines are asked for outcomes alone; a finding of ours also shows each condition, the records behind it and what would \
put it right.`,
  unit: "office",
  comparisons: parts.flatMap(({ comparisons }) => comparisons),
  times: parts.flatMap(({ times }) => times)
})
