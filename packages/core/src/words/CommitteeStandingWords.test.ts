import { assert, describe, it } from "@effect/vitest"
import { committeeStanding } from "../discipline/Committee.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { committeeStandingWords } from "./CommitteeStandingWords.ts"

const day = (text: string) => text as PlainDate
const dissolved = { constitutedOn: day("2026-03-01"), dissolvedOn: day("2026-06-01") }
const going = { constitutedOn: day("2026-03-01") }

describe("a committee on a day", () => {
  it.each([
    ["the day before it is constituted", dissolved, "2026-02-28", "notConstituted", "尚未组建"],
    ["its first day", dissolved, "2026-03-01", "stands", "2026-03-01 组建"],
    ["its last day", dissolved, "2026-05-31", "stands", "2026-03-01 组建"],
    ["the first day on which it stands no more", dissolved, "2026-06-01", "dissolved", "已撤销"],
    ["never dissolved", going, "2099-01-01", "stands", "2026-03-01 组建"]
  ] as const)("%s", (_, committee, on, standing, zh) => {
    assert.strictEqual(committeeStanding(committee, day(on)), standing)
    const words = committeeStandingWords(committee, day(on))
    assert.include(words.zh, zh)
    assert.match(words.en, /^[a-z]/u)
  })
})
