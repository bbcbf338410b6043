import { breachStories } from "./BreachStories.ts"
import { soundStories } from "./SoundStories.ts"

/** What the offices of the city live through, by name. */
export const stories = { ...soundStories, ...breachStories } as const

export type StoryName = keyof typeof stories
