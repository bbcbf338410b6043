import type { PlainDate, Setting } from "@jiceng/core"

/** 3.1.3 leaves the floor open between 50 and 100 m². */
export const settings: ReadonlyArray<Setting> = [
  { parameter: "minArea", since: "2026-07-01" as PlainDate, value: 60, ground: "贵司〔2026〕12号" }
]
