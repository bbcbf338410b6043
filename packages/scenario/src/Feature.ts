import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from "@cucumber/gherkin"
import { type GherkinDocument, IdGenerator } from "@cucumber/messages"
import { Result, Schema } from "effect"

/** One step as it is written: its words, the table under it, and its line. */
export interface ScenarioStep {
  /** Whether it sets the scene (假如), acts (当) or says what has to be (那么). */
  readonly kind: "given" | "when" | "then"
  readonly text: string
  readonly table: ReadonlyArray<ReadonlyArray<string>>
  readonly line: number
}

/** 场景: what happens and what the document says of it. Its clauses stand as tags before it: `@1.4.1`. */
export interface Scenario {
  readonly name: string
  readonly clauses: ReadonlyArray<string>
  readonly tags: ReadonlyArray<string>
  readonly steps: ReadonlyArray<ScenarioStep>
  readonly line: number
}

/** A file that is no feature in Gherkin: every fault with its line, in the words of the parser. */
export class NoFeature extends Schema.TaggedError<NoFeature>()("NoFeature", {
  faults: Schema.Array(Schema.String)
}) {}

/** Where each part of a document stands. */
const linesOf = ({ feature }: GherkinDocument): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>()
  for (const child of feature?.children ?? []) {
    for (const inner of child.rule?.children ?? [child]) {
      const part = inner.scenario ?? inner.background
      if (part === undefined) continue
      lines.set(part.id, part.location.line)
      for (const step of part.steps) lines.set(step.id, step.location.line)
    }
  }
  return lines
}

const kinds = { Context: "given", Action: "when", Outcome: "then", Unknown: "given" } as const

/** Reads a feature file; Chinese unless its first line says otherwise. */
export const scenariosIn = (text: string): Result.Result<ReadonlyArray<Scenario>, NoFeature> => {
  const newId = IdGenerator.incrementing()
  const parser = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher("zh-CN"))
  let document: GherkinDocument
  try {
    document = parser.parse(text)
  } catch (error) {
    const { errors = [error as Error] } = error as { readonly errors?: ReadonlyArray<Error> }
    return Result.fail(new NoFeature({ faults: errors.map(({ message }) => message) }))
  }
  const lines = linesOf(document)
  const lineOf = (ids: ReadonlyArray<string>): number => lines.get(ids[0] ?? "") ?? 0
  return Result.succeed(
    compile(document, "", newId).map(({ name, tags, steps, astNodeIds }): Scenario => {
      const named = tags.map((tag) => tag.name.slice(1))
      return {
        name,
        clauses: named.filter((tag) => /^[0-9]/u.test(tag)),
        tags: named,
        line: lineOf(astNodeIds),
        steps: steps.map(({ text: words, type, argument, astNodeIds: ids }) => ({
          kind: kinds[type ?? "Unknown"],
          text: words,
          table: (argument?.dataTable?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value)),
          line: lineOf(ids)
        }))
      }
    })
  )
}
