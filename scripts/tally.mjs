// Prints `N passed, N failed` from Vitest's JSON report. A file that didn't load counts as one failure, and so does a
// run that failed with nothing to show for it (a build, a stray rejection): its exit status is the second argument.
import { existsSync, readFileSync } from "node:fs"

const [file, status = "0"] = process.argv.slice(2)
const report = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined
const passed = report?.numPassedTests ?? 0
const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
const unloaded = report?.testResults.filter(
  (suite) => suite.status === "failed" && suite.assertionResults.length === 0
)
const counted = (report?.numFailedTests ?? 0) + (unloaded?.length ?? 0)
const failed = report?.success === true && status === "0" ? counted : Math.max(1, counted)

if (skipped > 0) console.log(`${skipped} skipped`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
