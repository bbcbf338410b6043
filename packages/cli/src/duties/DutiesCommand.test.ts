import type { Agenda } from "@jiceng/core"
import { afterAll, assert, beforeAll, describe, test } from "vitest"
import { demoFile, jiceng } from "../Program.test.fixture.ts"

let demo: ReturnType<typeof demoFile>

beforeAll(() => {
  demo = demoFile()
})

afterAll(() => demo.remove())

const duties = (...args: ReadonlyArray<string>) =>
  jiceng("duties", "--store", `sqlite:${demo.file}`, "--as-of", "2026-06-30", ...args)

describe("duties", () => {
  test("tells what a county owes, why on that day, and what would meet it", async () => {
    const { out, err, status } = await duties(
      "--county",
      "341702",
      "--clause",
      "4.3.3b",
      "--state",
      "dueSoon"
    )
    assert.deepStrictEqual([status, err], [0, ""])
    assert.deepStrictEqual(out.split("\n").slice(3), [
      "2026-06-30  ! 即将到期  4.3.3b  每季督查，贵池区司法局",
      "                        县区司法局：已有 0，尚缺 1",
      "                        本期（2026-Q2）的最后一天",
      "                        → supervision.recordInspection county=341702 heldOn=2026-06-30 待填",
      "                          title,offices,summary",
      "",
      "! 即将到期 1",
      ""
    ])
  })

  test("as JSON has every obligation of a window, by its due day", async () => {
    const { out } = await duties("--due-from", "2026-07-01", "--due-to", "2026-12-31", "--format", "json")
    const { obligations } = JSON.parse(out) as Agenda
    const days = obligations.map(({ due }) => due)
    assert.isAbove(days.length, 48 * 2 * 6)
    assert.deepStrictEqual(days, days.toSorted())
    assert.isTrue(days[0]! >= "2026-07-01" && days.at(-1)! <= "2026-12-31")
  })

  test("as a calendar file has an event for each", async () => {
    const { out } = await duties("--office", "of_guichi-01", "--state", "pending", "--format", "ics")
    assert.match(out, /^BEGIN:VCALENDAR\r\n/u)
    const later = await duties("--county", "341722", "--state", "overdue", "--format", "ics", "--lang", "en")
    assert.isAtLeast([...later.out.matchAll(/^BEGIN:VEVENT/gmu)].length, 2)
  })

  test.each([
    [["--due-from", "2026-07-01"], /一并给出[\s\S]*together/u],
    [["--due-from", "2026-07-02", "--due-to", "2026-07-01"], /一并给出[\s\S]*in their order/u],
    [["--due-from", "2026-07-01", "--due-to", "2030-07-01"], /不超过三年[\s\S]*three years/u],
    [["--office", "of_x"], /没有这条记录/u]
  ])("%s can't be used", async (args, said) => {
    const { status, out, err } = await duties(...args)
    assert.deepStrictEqual([status, out], [2, ""])
    assert.match(err, said)
  })
})
