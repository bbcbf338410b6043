// First of all, before any schema is used: compiled decoders are faster.
import "effect/schema/SchemaJITCompiler/enable"
import { NodeRuntime, NodeServices } from "@effect/platform-node"
import { layerRedactingLogger } from "@jiceng/core"
import { Cause, Effect, Exit, Layer, Logger } from "effect"
import { readFileSync } from "node:fs"
import { run, statuses } from "./Cli.ts"

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  readonly version: string
}

// `jiceng assess | head` closes the pipe early; that is the reader's choice and no defect.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error
  process.exit(0)
})

run(process.argv.slice(2), version).pipe(
  // Only the status is set: leaving at once could cut off what a slow reader hasn't taken yet.
  Effect.map((status) => void (process.exitCode = status)),
  // `runMain` would report a defect with the logger of its own fiber, which nothing masks.
  Effect.tapCause((cause) => (Cause.hasInterruptsOnly(cause) ? Effect.void : Effect.logError(cause))),
  // On standard error, since a script may be reading the output as JSON.
  Effect.provide([NodeServices.layer, layerRedactingLogger(), Layer.succeed(Logger.LogToStderr, true)]),
  NodeRuntime.runMain({
    disableErrorReporting: true,
    teardown: (exit, onExit) => {
      if (Exit.isSuccess(exit)) return onExit(0)
      return onExit(Cause.hasInterruptsOnly(exit.cause) ? 130 : statuses.defect)
    }
  })
)
