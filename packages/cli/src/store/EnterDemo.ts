import { Effect } from "effect"
import "effect/schema/SchemaJITCompiler/enable"
import { enteredDemo } from "./DemoRegister.ts"
import { writeDemo } from "./DemoSnapshot.ts"

// Run by the build: thirteen thousand commands take seconds, and every command with --demo would wait for them.
await Effect.runPromise(Effect.map(enteredDemo, writeDemo))
