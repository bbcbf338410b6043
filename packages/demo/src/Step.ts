import type { Actor, commands, CommandName } from "@jiceng/core"

/** A command by its name with its input as JSON. */
export type Call = {
  readonly [Name in CommandName]: {
    readonly command: Name
    readonly input: (typeof commands)[Name]["input"]["Encoded"]
  }
}[CommandName]

/** One act of the demo: who does what, and at which instant (Unix milliseconds). */
export type Act = Call & { readonly at: number; readonly actor: Actor }

/** An act at its place in the script; the key makes it one effect however often the script is run. */
export type Step = Act & { readonly key: string }

/** The whole demo, in the order of time. Pure data. */
export type DemoScript = ReadonlyArray<Step>
