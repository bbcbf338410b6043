// Writes docs/rule-manifest.json: the digest of each rule's and concept's source beside its revision (D10).
import { canonicalJson, chisitong } from "@jiceng/core"
import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { moduleOf, modulesIn, sourceOf } from "./function-source.mjs"

const path = "docs/rule-manifest.json"

const digestOf = (value) => createHash("sha256").update(canonicalJson(value)).digest("hex")

const ruleSource = (
  modules,
  { clause, force, about, parameters, applies, requires, awaits, recommends, remedies, hindrance }
) => ({
  clause,
  force,
  about: about.name,
  parameters: Object.values(parameters).map(({ id, unit, values }) => ({ id, unit, values })),
  applies,
  requires,
  // Left out where there is none, as it was before rules could wait.
  ...(awaits.length > 0 && { awaits }),
  recommends,
  remedies: sourceOf(modules, remedies),
  ...(hindrance && { hindrance: sourceOf(modules, hindrance) })
})

// A fact's label is words for people; what it means is its unit, its codes and where it is read from.
const conceptSource = (modules, { name, subject, facts, read, sources }) => ({
  name,
  ...(subject !== "office" && { subject }),
  facts: Object.entries(facts).map(([fact, { unit, codes, from }]) => ({ fact, unit, codes, from })),
  read: sourceOf(modules, read),
  sources: sourceOf(modules, sources)
})

// Its number of acts and of days are parameters, which the rulebook's hash covers.
const dutySource = (modules, { clause, subject, owedBy, cadence, from, acts, isOwed, remedies }) => ({
  clause,
  subject,
  owedBy,
  cadence,
  from,
  acts: sourceOf(modules, acts),
  ...(isOwed && { isOwed: sourceOf(modules, isOwed) }),
  remedies: sourceOf(modules, remedies)
})

/** The file to edit, for the message. */
const written = (modules, fn) => `packages/core/src/${moduleOf(modules, fn).replace(/\.js$/u, ".ts")}`

/** What the built rulebook is made of. `files` says where each entry is written and isn't kept. */
export const manifestOf = (rulebook, modules) => ({
  rules: rulebook.rules.map((rule) => ({
    id: rule.id,
    clause: rule.clause,
    revision: rule.revision,
    digest: digestOf(ruleSource(modules, rule))
  })),
  duties: rulebook.duties.map((duty) => ({
    name: duty.name,
    revision: duty.revision,
    digest: digestOf(dutySource(modules, duty))
  })),
  concepts: rulebook.concepts.map((concept) => ({
    name: concept.name,
    revision: concept.revision,
    digest: digestOf(conceptSource(modules, concept))
  }))
})

/** Where each rule and concept is written, by the name that a fault gives it. */
const filesOf = (rulebook, modules) =>
  new Map([
    ...rulebook.rules.map((rule) => [`rule ${rule.id}`, written(modules, rule.remedies)]),
    ...rulebook.duties.map((duty) => [`duty ${duty.name}`, written(modules, duty.acts)]),
    ...rulebook.concepts.map((concept) => [`concept ${concept.name}`, written(modules, concept.read)])
  ])

const named = ({ rules, duties = [], concepts }) =>
  new Map([
    ...rules.map((rule) => [`rule ${rule.id}`, rule]),
    ...duties.map((duty) => [`duty ${duty.name}`, duty]),
    ...concepts.map((concept) => [`concept ${concept.name}`, concept])
  ])

/** What changed without a new revision; a sentence each, saying which revision to raise. */
export const faultsOf = (before, after, files = new Map()) => {
  const known = named(before)
  const faults = []
  for (const [name, { revision, digest }] of named(after)) {
    const old = known.get(name)
    if (old === undefined) continue
    const where = files.get(name) === undefined ? "" : ` in ${files.get(name)}`
    if (revision < old.revision) {
      faults.push(`${name}: revision ${revision} is below ${old.revision}, which was given out already`)
    } else if (revision === old.revision && digest !== old.digest) {
      faults.push(
        `${name}: its source changed, its revision is still ${revision}; raise \`revision\`${where}`
      )
    }
  }
  return faults
}

/** Writes the manifest, unless a rule changed behind its revision's back. */
export const generate = ({ emit, root }) => {
  const modules = modulesIn(join(root, "packages/core/dist"))
  const manifest = manifestOf(chisitong, modules)
  const file = join(root, path)
  if (existsSync(file)) {
    const faults = faultsOf(JSON.parse(readFileSync(file, "utf8")), manifest, filesOf(chisitong, modules))
    if (faults.length > 0) {
      for (const fault of faults) console.error(fault)
      process.exit(1)
    }
  }
  emit(path, `${JSON.stringify(manifest, undefined, 2)}\n`)
}
