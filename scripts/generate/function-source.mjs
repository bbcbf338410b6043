// The source of a built function with everything of ours that it calls, so that a change three calls down shows.
import { globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** What has a check of its own: fixtures for records, the rulebook's hash for parameters, revisions for the rest. */
const checkedElsewhere =
  /^(?:export )?(?:class|const \w+ = (?:recordKind|parameter|concept|duty|must|should|may|command|recordId|\w*Schema)\b)/u
const binding = /^(?:export )?(?:async )?(?:const|let|function\*?|class) (\w+)/u
/** A name that stands for a declaration: not a key (`facts:`) and not a member (`.facts`). */
const reference = /(?<!(?<!\.)\.)(?<![\w$])[A-Za-z_$][\w$]*(?![\w$:])/gu
const imported = /^import \{([^}]*)\} from "(\.[^"]+)";/gmu

/** Without comments and indentation: neither changes what is judged. */
export const bare = (text) =>
  text
    .replace(/^[ \t]*\/\*[\s\S]*?\*\/[ \t]*$/gmu, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"))
    .join("\n")

/** The top-level declarations of a built module, and the names that it takes from others. */
const parse = (file, text) => {
  const declared = new Map()
  const taken = new Map()
  for (const [, names, from] of text.matchAll(imported)) {
    for (const name of names.split(",")) {
      const [source, local = source] = name.trim().split(" as ")
      if (source !== "") taken.set(local, { file: join(dirname(file), from), name: source })
    }
  }
  // The compiler puts a declaration's first line in column 0 and everything inside it further right.
  for (const statement of text.split(/\n(?=[A-Za-z])/u)) {
    const code = bare(statement)
    const name = binding.exec(code)?.[1]
    if (name !== undefined) declared.set(name, code)
  }
  return { declared, taken, text }
}

/** Built modules by their path, from their texts. */
export const modulesFrom = (texts) => new Map([...texts].map(([file, text]) => [file, parse(file, text)]))

/** Reads the built modules under a folder. */
export const modulesIn = (folder) =>
  modulesFrom(
    globSync("**/*.js", { cwd: folder })
      .filter((file) => !/\.(?:test|examples|gen)\.js$/u.test(file))
      .map((file) => [file, readFileSync(join(folder, file), "utf8")])
  )

const isOpened = (code) => !checkedElsewhere.test(code)

/** The module that a function was written in: its text stands there word for word. */
export const moduleOf = (modules, fn) => {
  const text = String(fn)
  for (const [file, module] of modules) if (module.text.includes(text)) return file
  throw new Error(`no module contains the function ${text.slice(0, 80)}`)
}

/** The function's own text first, then the declarations that it reaches, by module and name. */
export const sourceOf = (modules, fn) => {
  const reached = new Map()
  const follow = (file, code) => {
    const { declared, taken } = modules.get(file)
    for (const [name] of code.matchAll(reference)) {
      const there = declared.has(name) ? { file, name } : taken.get(name)
      const found = there && modules.get(there.file)?.declared.get(there.name)
      if (found === undefined || !isOpened(found)) continue
      const place = `${there.file}#${there.name}`
      if (reached.has(place)) continue
      reached.set(place, found)
      follow(there.file, found)
    }
  }
  const own = bare(String(fn))
  follow(moduleOf(modules, fn), own)
  return [
    own,
    ...[...reached].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([place, code]) => `${place}\n${code}`)
  ]
}
