import { type Actor, chizhou } from "@jiceng/core"

/** Whoever runs this holds the whole file, so there is nothing to hide from them: they read as the city does. */
export const localOperator: Actor = { id: "cli.local", tier: "city", jurisdiction: chizhou, posts: [] }
