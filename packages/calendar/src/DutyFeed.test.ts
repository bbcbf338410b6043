import type { Obligation, PlainDate } from "@jiceng/core"
import { assert, describe, it } from "@effect/vitest"
import { dutyFeed } from "./DutyFeed.ts"

const due = "2026-06-30" as PlainDate
const obligation: Obligation = {
  id: "4.3.3a/341702/2026-06",
  clause: "4.3.3a",
  force: "must",
  title: { zh: "每月通报", en: "a bulletin every month" },
  subject: { kind: "county", id: "341702", name: "贵池区司法局" },
  owedBy: "county",
  period: { label: "2026-06", from: "2026-06-01" as PlainDate, to: due },
  due,
  because: { rule: "endOfPeriod" },
  lastWorkingDay: { on: due, provisional: true },
  state: "dueSoon",
  required: 1,
  done: 0,
  missing: 1,
  evidence: [],
  remedies: []
}
const cursor = { seq: 1, digest: "", recordedAt: "2026-06-29T10:00:00.000+08:00" }

/** RFC 5545: a line that begins with a space goes on with the one before. */
const linesOf = (feed: string) => feed.replaceAll("\r\n ", "").split("\r\n")

describe("the feed of duties", () => {
  it("has a whole-day event on the due day, under an id that stays", () => {
    const lines = linesOf(dutyFeed({ obligations: [obligation], cursor }))
    assert.includeMembers(lines, [
      "BEGIN:VEVENT",
      "UID:4.3.3a/341702/2026-06@jiceng",
      "DTSTART;VALUE=DATE:20260630",
      "DTEND;VALUE=DATE:20260701",
      "DTSTAMP:20260629T020000Z",
      "SUMMARY:即将到期 · 每月通报 · 贵池区司法局",
      "CATEGORIES:4.3.3a"
    ])
    const description = lines.find((line) => line.startsWith("DESCRIPTION:"))!
    for (const said of ["池司通〔2020〕2号 四(三)", "县区司法局", "尚缺 1", "尚未公布"])
      assert.include(description, said)
  })

  it("no line is longer than 75 octets, as the format wants", () => {
    for (const line of dutyFeed({ obligations: [obligation], cursor }, "en").split("\r\n"))
      assert.isAtMost(Buffer.byteLength(line), 75, line)
  })

  it("is the same text each time, and has no event where nothing is owed", () => {
    const feed = () => dutyFeed({ obligations: [obligation], cursor }, "en")
    assert.strictEqual(feed(), feed())
    assert.notInclude(dutyFeed({ obligations: [], cursor }), "VEVENT")
  })
})
