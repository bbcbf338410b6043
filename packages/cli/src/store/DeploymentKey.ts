import { Effect, Option } from "effect"
import { Flag } from "effect/cli"
import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { type Unusable, unusable } from "../Unusable.ts"

const ownerOnly = 0o600

/** Where the deployment keeps the key of its keyed hashes. */
export const keyFile = Flag.String("key-file").pipe(
  Flag.withMetavar("FILE"),
  Flag.withDescription(
    "部署密钥文件，默认在数据库旁 / file of the deployment's key, beside the database unless given"
  ),
  Flag.optional
)

/** The key lies beside the database under its name: `register.sqlite` has `register.key`. */
const beside = (storeFile: string): string => `${storeFile.replace(/\.(?:sqlite3?|db)$/u, "")}.key`

/**
 * The deployment's key: claims that are written must be made with the one that those before were. It is made with a
 * new database and never anew for one that is there.
 */
export const deploymentKey = (
  storeFile: string,
  given: Option.Option<string>
): Effect.Effect<string, Unusable> => {
  const file = Option.getOrElse(given, () => beside(storeFile))
  return Effect.try({
    try: (): string => {
      if (!existsSync(file) && !existsSync(storeFile))
        writeFileSync(file, randomBytes(32).toString("hex"), { mode: ownerOnly, flag: "wx" })
      return readFileSync(file, "utf8").trim()
    },
    catch: (error) => {
      const code = error instanceof Error && "code" in error ? String(error.code) : "?"
      return unusable(
        `读不到部署密钥 ${file}（${code}）；没有它就无法核对身份证号的唯一性，请用 --key-file 指明`,
        `can't read the deployment's key ${file} (${code}); without it nobody could tell whether an ID number is entered twice: name it with --key-file`
      )
    }
  }).pipe(
    Effect.filterOrFail(
      (key) => key !== "",
      () => unusable(`部署密钥 ${file} 是空的`, `the deployment's key ${file} is empty`)
    )
  )
}
