import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { officeRoster } from "./Roster.ts"

type Fields = Readonly<Record<string, unknown>>

const pair = {
  id: "ca_1",
  person: "pe_1",
  direction: "partyIntoManagement",
  partyEntry: { organization: "po_1", post: "partyLeader" },
  managementEntry: { post: "partner" },
  from: "2026-06-10"
}
const roster = {
  staff: [{ person: "pe_1", practitioner: true, from: "2020-01-01" }],
  posts: [{ person: "pe_1", post: "partner", from: "2024-01-01" }],
  stages: [],
  instructors: [],
  crossAppointments: [pair],
  insurances: []
}

const isRead = (body: Fields) =>
  Result.isSuccess(officeRoster.decode({ body: JSON.stringify(body), bodyVersion: officeRoster.version }))

const pairs = (...changes: ReadonlyArray<Fields>) => ({
  ...roster,
  crossAppointments: changes.map((change, place) => ({ ...pair, id: `ca_${place}`, ...change }))
})
const posts = (...all: ReadonlyArray<Fields>) => ({
  ...roster,
  posts: all.map((one) => ({ person: "pe_1", post: "partner", ...one }))
})
const pick = ({ crossAppointments }: { readonly crossAppointments: unknown }) => ({ crossAppointments })
const { partyEntry: _, ...withoutPartyEntry } = pair
const { managementEntry: __, ...withoutManagementEntry } = pair

describe("a roster holds cross-appointments that its own body can vouch for", () => {
  it.each<readonly [string, Fields, boolean]>([
    ["one within its post", roster, true],
    ["none", { ...roster, crossAppointments: [] }, true],
    ["without its Party entry", { ...roster, crossAppointments: [withoutPartyEntry] }, false],
    ["without its management entry", { ...roster, crossAppointments: [withoutManagementEntry] }, false],
    ["ending on its first day", pairs({ to: "2026-06-10" }), true],
    ["ending before it begins", pairs({ to: "2026-06-09" }), false],
    ["from the first day of its post", pairs({ from: "2024-01-01" }), true],
    ["from the day before its post", pairs({ from: "2023-12-31" }), false],
    ["with no post", posts(), false],
    ["with another post", posts({ post: "principalManager", from: "2024-01-01" }), false],
    ["with another person's post", posts({ person: "pe_2", from: "2024-01-01" }), false],
    ["going on after its post", posts({ from: "2024-01-01", to: "2026-06-20" }), false],
    [
      "ended with its post",
      { ...posts({ from: "2024-01-01", to: "2026-06-20" }), ...pick(pairs({ to: "2026-06-20" })) },
      true
    ],
    [
      "ended the day after its post",
      { ...posts({ from: "2024-01-01", to: "2026-06-20" }), ...pick(pairs({ to: "2026-06-21" })) },
      false
    ],
    [
      "over two terms of its post that follow each other",
      posts({ from: "2026-06-15" }, { from: "2024-01-01", to: "2026-06-14" }),
      true
    ],
    [
      "over two terms with a day between",
      posts({ from: "2024-01-01", to: "2026-06-13" }, { from: "2026-06-15" }),
      false
    ],
    ["of somebody who left", { ...roster, staff: [{ ...roster.staff[0], to: "2026-06-20" }] }, false],
    ["of somebody who came later", { ...roster, staff: [{ ...roster.staff[0], from: "2026-06-11" }] }, false],
    ["two of one person, one after the other", pairs({ to: "2026-06-14" }, { from: "2026-06-15" }), true],
    ["two of one person on one day", pairs({ to: "2026-06-15" }, { from: "2026-06-15" }), false],
    ["two of one person in two directions", pairs({}, { direction: "managementIntoParty" }), false],
    ["two with one id", pairs({ to: "2026-06-14" }, { id: "ca_0", from: "2026-06-15" }), false]
  ])("%s: %s", (_name, body, read) => {
    assert.strictEqual(isRead(body), read)
  })
})
