import { Result, Schema } from "effect"
import { InvalidInput } from "../journal/CommandErrors.ts"
import { describeIssues } from "../kernel/DescribeIssues.ts"

/** Reads what a caller gave as JSON, or tells every fault of it. `to` is what it was given to. */
export const givenTo = <S extends Schema.Codec<unknown, unknown>>(
  to: string,
  schema: S
): ((value: unknown) => Result.Result<S["Type"], InvalidInput>) => {
  const decode = Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error" })
  return (value) =>
    Result.mapError(
      decode(value),
      (error) => new InvalidInput({ command: to, issues: describeIssues(error, { input: value }) })
    )
}
