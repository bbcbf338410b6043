#!/usr/bin/env node
// First of all, before any schema is used: compiled decoders are about three times as fast.
import "effect/schema/SchemaJITCompiler/enable"
import { NodeRuntime, NodeServices } from "@effect/platform-node"
import { layerRedactingLogger } from "@jiceng/core"
import { Cause, Console, Effect, Exit } from "effect"
import { Command } from "effect/cli"
import { serve } from "./Serve.ts"
import { flags } from "./Settings.ts"

// The store and its key hold personal data: what this process writes is its owner's alone.
process.umask(0o077)

const reference = Command.make("jiceng-reference", flags, (settings) => serve(settings)).pipe(
  Command.withDescription("基层参考应用 / the reference app of Jiceng")
)

Command.run(reference, { version: "0.0.0" }).pipe(
  Effect.tapErrorTag("CannotStart", ({ zh, en }) => Console.error(`${zh} / ${en}`)),
  Effect.provide([NodeServices.layer, layerRedactingLogger()]),
  NodeRuntime.runMain({
    disableErrorReporting: true,
    teardown: (exit, onExit) => {
      // Being told to stop is how this program ends well.
      if (Exit.isSuccess(exit) || Cause.hasInterruptsOnly(exit.cause)) return onExit(0)
      onExit(1)
    }
  })
)
