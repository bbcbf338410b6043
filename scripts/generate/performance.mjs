// docs/performance.md from what the benchmarks found last, which is kept in bench/results.
import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"

const preface = `# Performance

Written by \`npm run bench\`; don't edit. A target is a ratio to a peer that does the same work in the same run, never a
time: absolute times are those of one machine on one day and only quoted. Each contender is warmed up, then all take
turns, round after round; a figure is the median of the rounds, with the smallest and the largest behind it. No test
asserts any of it.

\`\`\`sh
npm run bench         # all benchmarks, then this page
npm run bench assess  # one of them
\`\`\`
`

const ratio = ({ median, min, max }) => {
  const digits = median < 0.1 ? 4 : median < 10 ? 2 : 0
  return `${median.toFixed(digits)}× | ${min.toFixed(digits)}–${max.toFixed(digits)}`
}

const micros = ({ median, min, max }) => {
  const digits = median < 1 ? 3 : 1
  return `${median.toFixed(digits)} | ${min.toFixed(digits)}–${max.toFixed(digits)}`
}

const limit = (reach) => {
  if (reach === undefined) return "–"
  return "atMost" in reach ? `at most ${reach.atMost}×` : `at least ${reach.atLeast}×`
}

const comparison = ({ id, what, reach, ratio: found, reached }) => {
  const answer = reached === undefined ? "–" : reached ? "yes" : "**no**"
  return `| ${id} | ${what} | ${limit(reach)} | ${ratio(found)} | ${answer} |`
}

const section = ({ title, about, unit, day, machine, comparisons, times }) => `
## ${title}

${about}

Measured on ${day} with Node.js ${machine.node} on ${machine.cores} cores.

|     | what took how many times as long as what | to reach | ratio | rounds | reached |
| --- | ---------------------------------------- | -------- | ----: | -----: | ------- |
${comparisons.map(comparison).join("\n")}

| contender | µs per ${unit} | rounds |
| --------- | -------------: | -----: |
${times.map(({ what, micros: found }) => `| ${what} | ${micros(found)} |`).join("\n")}
`

export const generate = ({ emit, root }) => {
  const results = globSync("bench/results/*.json", { cwd: root })
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(root, file), "utf8")))
  emit("docs/performance.md", `${preface}${results.map(section).join("")}`)
}
