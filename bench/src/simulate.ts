// One move of a practitioner as a what-if, and one office by itself, in the register of a whole country.
import "effect/schema/SchemaJITCompiler/enable"
import { Jiceng } from "@jiceng/core"
import { demoDay } from "@jiceng/demo"
import { Effect, ManagedRuntime } from "effect"
import { offices, staff } from "./assess/Nation.ts"
import { reader } from "./assess/Register.ts"
import { interleave } from "./Measure.ts"
import { compare, publish, timesOf } from "./Result.ts"
import { makeStates } from "./simulate/MadeRegister.ts"
import { compareWithDoing, moving, toldBy } from "./simulate/Moving.ts"
import { askOffice, compareOffices, eachInTurn, judgeOffice } from "./simulate/OneOffice.ts"
import { registerOf } from "./simulate/Register.ts"

const whatIf = "what if one practitioner moves: two acts, and what they would change"
const whole = "assess: the whole register once"
const alone = "one office: its fact sheet read and judged, the rules compiled before"
const asked = "one office as it is asked for: found by its scope, its Party organization too"

const states = makeStates({ offices, staff })
const runtime = ManagedRuntime.make(registerOf(states))
const jiceng = await runtime.runPromise(Effect.map(Jiceng, (service) => service))

// Really done for others than those of the what-if that is measured.
await runtime.runPromise(compareWithDoing(jiceng, moving(states[100]!, states[200]!)))
const steps = moving(states[offices / 2]!, states[offices / 2 + 100]!)
const changes = await runtime.runPromise(toldBy(jiceng, steps))

const view = await runtime.runPromise(jiceng.view)
const ids = states.map(({ id }) => id)
compareOffices(view, ids.slice(0, 200))

// A single what-if right behind a collection of so large a heap pays for its traces, so a sample is made of several.
const moved = await interleave(
  [
    { name: whatIf, run: () => runtime.runPromise(jiceng.simulate(steps, { actor: reader })) },
    {
      name: whole,
      run: () => runtime.runPromise(jiceng.assess({ kind: "all" }, { actor: reader, factsAt: demoDay }))
    }
  ],
  { units: 1, rounds: 15, turns: 1, sampleMillis: 1_000, collect: true }
)
const one = await interleave(
  [
    { name: alone, run: eachInTurn(ids, (id) => judgeOffice(view, id)) },
    { name: asked, run: eachInTurn(ids, (id) => askOffice(view, id)) }
  ],
  { units: 1, rounds: 15, turns: 5, sampleMillis: 50, collect: false }
)
await runtime.dispose()

const count = (number: number): string => number.toLocaleString("en")

publish({
  name: "simulate",
  title: "What if, and one office by itself",
  about: `A register in memory of ${count(offices)} invented offices with about ${count(staff)} people and all their \
records, imported as a bundle. The what-if moves one of them from an office to another and tells ${changes.length} \
findings that would change; of another such move it was compared first with really doing it, by which the whole register \
came to differ by what was told and nothing else. Each of the offices was asked about in turn.`,
  unit: "question",
  comparisons: [
    compare(moved, {
      id: "What if",
      what: "a practitioner's move told, against judging the whole register once",
      of: whatIf,
      to: whole
    }),
    compare(one, {
      id: "One office",
      what: "one office as it is asked for, against its fact sheet read and judged alone",
      of: asked,
      to: alone
    })
  ],
  times: [...timesOf(moved), ...timesOf(one)]
})
