import { conformance } from "@jiceng/testkit/vitest"
import { sqliteBackend } from "./SqliteBackend.test.fixture.ts"

conformance(sqliteBackend)
