import type { Bilingual } from "../kernel/Bilingual.ts"
import type { HindranceKind } from "../norm/Hindrance.ts"

/** 障碍: why no act alone clears a violation. */
export const hindranceWords: Readonly<Record<HindranceKind, Bilingual>> = {
  periodClosed: { zh: "期间已过，不能补做", en: "its period is over and can't be made good" },
  needsAuthority: { zh: "须由其他机关批准", en: "another authority decides it" },
  outsideFact: { zh: "须先改变事实，再登记", en: "the fact itself has to change first, then it is recorded" }
}
