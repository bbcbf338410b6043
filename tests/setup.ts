// Property tests draw afresh on every run, and always the same in CI or under JICENG_SEED (a whole number).
const seed = process.env["JICENG_SEED"] ?? (process.env["CI"] ? "20260630" : "")

if (seed !== "") {
  const [{ configureGlobal }, { default: fc }] = await Promise.all([
    import("effect/Arbitrary"),
    import("fast-check")
  ])
  configureGlobal({ check: { seed: Number(seed) }, sample: { seed: Number(seed) } })
  fc.configureGlobal({ seed: Number(seed) })
}
