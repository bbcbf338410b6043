import type { Application } from "@jiceng/http-api/browser"
import { describe, expect, it } from "vitest"
import { isWanted, lookOf } from "./lookOf.ts"

const application = (more: Partial<Application>): Application =>
  ({
    id: "pa_1",
    person: { id: "pe_1", name: "某甲", masked: false },
    office: { id: "of_1", name: "梅村所" },
    stateWords: { zh: "已受理", en: "accepted" },
    state: "accepted",
    isRunning: true,
    ...more
  }) as Application

const due = (isLate: boolean) => ({ on: "2026-07-08", provisional: false, isLate })

describe("an application looks", () => {
  it.each([
    ["like what is open while it waits", {}, "pending"],
    ["like a breach once its decision is late", { due: due(true) }, "violated"],
    ["open as long as it isn't", { due: due(false) }, "pending"],
    ["like advice when it was sent back", { state: "sentBack" }, "advised"],
    [
      "good when it was granted, late or not",
      { state: "granted", isRunning: false, due: due(true) },
      "satisfied"
    ],
    ["good when somebody has moved", { state: "completed", isRunning: false }, "satisfied"],
    ["like nothing when it was withdrawn", { state: "withdrawn", isRunning: false }, "notApplicable"]
  ] as const)("%s", (_, more, look) => {
    expect(lookOf(application(more))).toBe(look)
  })
})

it("an application is found by who, where, how far it has come, and its id", () => {
  const transfer = application({ formerOffice: { id: "of_2", name: "江湾所" } })
  for (const q of ["某甲", "PE_1", "梅村", "江湾", "受理", "Accepted", "pa_1", ""])
    expect([q, isWanted(new URLSearchParams({ q }))(transfer)]).toEqual([q, true])
  expect(isWanted(new URLSearchParams({ q: "石台" }))(transfer)).toBe(false)
})
