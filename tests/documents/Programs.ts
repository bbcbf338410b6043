import { execFile } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { type Block, root } from "./Blocks.ts"

const run = promisify(execFile)

/** Inside the repository, so that packages are found by their names; git doesn't see it. */
const folder = join(root, "tests", ".tmp")

/** A block marked `test` needs the test runner around it. */
const isTest = ({ mark }: Block): boolean => mark === "test"

const nameOf = (block: Block): string =>
  `${block.file.replaceAll(/[^A-Za-z0-9]+/gu, "-")}-${block.line}${isTest(block) ? ".test" : ""}.${block.language}`

const compilerOptions = {
  noEmit: true,
  composite: false,
  declaration: false,
  declarationMap: false,
  allowImportingTsExtensions: true,
  types: ["node"]
}

/** Writes the programs of the documents where they can be checked and run; JavaScript is run as it stands. */
export const writePrograms = (blocks: ReadonlyArray<Block>): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../tsconfig.base.json", compilerOptions, include: ["*.ts"] })
  )
  for (const block of blocks) writeFileSync(join(folder, nameOf(block)), block.text)
}

export const removePrograms = (): void => rmSync(folder, { recursive: true, force: true })

/** What the compiler says of the programs, by the block that it is said of. */
export const compilerErrors = async (blocks: ReadonlyArray<Block>): Promise<ReadonlyArray<string>> => {
  const tsc = join(root, "node_modules", ".bin", "tsc")
  const said = await run(tsc, ["-p", folder, "--pretty", "false"], { cwd: root }).then(
    () => "",
    (error: Error & { readonly stdout?: string }) => error.stdout || error.message
  )
  return said
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) =>
      blocks.reduce(
        (text, block) =>
          text.replace(
            new RegExp(`^\\S*${nameOf(block)}\\((\\d+),\\d+\\)`, "u"),
            (_, at: string) => `${block.file}:${block.line + Number(at)}`
          ),
        line
      )
    )
}

/** A run of Vitest inside a run of Vitest must not take the outer one's reports for its own. */
const innerEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|JICENG_RESULTS|NODE_ENV|TEST$|MODE$|PROD$|DEV$)/u.test(name)
    )
  )

/** Runs a program of a document and answers with what it printed; a test prints nothing that counts. */
export const outputOf = async (block: Block): Promise<string> => {
  const file = join(folder, nameOf(block))
  if (isTest(block)) {
    const vitest = join(root, "node_modules", "vitest", "vitest.mjs")
    const args = [vitest, "run", "--project", "repository", file]
    await run(process.execPath, args, { cwd: root, env: innerEnv(), maxBuffer: 1 << 26 })
    return ""
  }
  const { stdout } = await run(process.execPath, [file], { cwd: folder, maxBuffer: 1 << 26 })
  return stdout.trimEnd()
}

/** What a program says of itself that it prints: its `// → …` comments. */
export const announced = ({ text }: Block): string =>
  [...text.matchAll(/\/\/ → (.*)$/gmu)].map(([, line]) => line!.trimEnd()).join("\n")
