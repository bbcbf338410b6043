import { memoryBackend } from "./MemoryBackend.ts"
import { conformance } from "./vitest/index.ts"

conformance(memoryBackend)
