import { Effect } from "effect"
import { TerminalCapabilities } from "effect/cli"
import { coloured, plain, type Screen } from "./Style.ts"

/** Where output isn't a terminal: what most people can read without scrolling sideways. */
const columnsElsewhere = 100

/** Below this nothing can be laid out any more; the terminal then breaks the lines itself. */
const columnsAtLeast = 40

const columns = (): number => {
  const wished = process.stdout.columns ?? Number(process.env["COLUMNS"] ?? columnsElsewhere)
  return Number.isInteger(wished) && wished > 0 ? Math.max(columnsAtLeast, wished) : columnsElsewhere
}

/**
 * The terminal as it is now; elsewhere the width that COLUMNS asks for. Colour is left out where there is none to be
 * seen, or where NO_COLOR asks for it.
 */
export const screen: Effect.Effect<Screen> = Effect.gen(function* () {
  const { canColor } = yield* TerminalCapabilities.TerminalCapabilities
  return { columns: columns(), style: canColor ? coloured : plain }
})
