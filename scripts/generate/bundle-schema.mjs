// docs/register-bundle.schema.json from the record kinds.
export const generate = async ({ emit }) => {
  const { registerBundleSchema } = await import("@jiceng/core")
  emit("docs/register-bundle.schema.json", `${JSON.stringify(registerBundleSchema(), undefined, 2)}\n`)
}
