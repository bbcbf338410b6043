import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import type { DivisionCode } from "../kernel/DivisionCode.ts"
import { clauseOf } from "../norm/Clause.ts"
import { Actor, type Tier } from "./Actor.ts"
import { access, Forbidden, type Permission, permissions, type Target } from "./Permission.ts"

const code = (text: string) => text as DivisionCode
const guichi = { county: code("341702"), office: "of_1" }
const all = Object.keys(permissions) as ReadonlyArray<Permission>

const actor = (tier: Tier, jurisdiction?: string, ...posts: ReadonlyArray<string>): Actor => ({
  id: "a",
  tier,
  ...(jurisdiction !== undefined && { jurisdiction: code(jurisdiction) }),
  posts: posts.map((held) => {
    const [office = "", post = ""] = held.split(" ")
    return { office, post }
  })
})
const allowed = (who: Actor, target: Target) =>
  all.filter((permission) => access(who, permission, target).allowed)

const watching = ["register.read", "supervision.write"]
const authority = [
  "register.read",
  "award.write",
  "bureau.record",
  "supervision.assign",
  "supervision.write",
  "office.write",
  "office.record",
  "application.file",
  "application.examine",
  "application.decide",
  "person.write",
  "staff.write",
  "party.write"
]
const city = [
  "register.read",
  "register.import",
  "register.export",
  "plan.write",
  "standard.write",
  ...authority.slice(1),
  "charter.approve",
  "committee.read",
  "committee.write"
]
const county = [...authority, "fund.write", "fund.correct", "committee.read"].flatMap((permission) =>
  // The county's alone, between what it examines and what is decided.
  permission === "application.decide" ? ["application.consent", permission] : [permission]
)

describe("who may do what to 梅村所 in 贵池区", () => {
  it.each<readonly [string, Actor, ReadonlyArray<string>]>([
    ["the city bureau", actor("city", "341700"), city],
    ["the province", actor("city", "340000"), city],
    ["another city", actor("city", "341800"), []],
    ["the county bureau", actor("county", "341702"), county],
    ["another county", actor("county", "341721"), []],
    ["a county bureau of no place", actor("county"), []],
    ["a judicial office of the county", actor("judicialOffice", "341702"), watching],
    ["a judicial office of another county", actor("judicialOffice", "341721"), []],
    [
      "its director",
      actor("office", undefined, "of_1 director"),
      ["register.read", "office.record", "application.file", "fund.write"]
    ],
    [
      "its principal manager",
      actor("office", undefined, "of_1 principalManager"),
      ["register.read", "office.record", "application.file", "fund.write"]
    ],
    ["its partner", actor("office", undefined, "of_1 partner"), ["register.read"]],
    ["another office's director", actor("office", undefined, "of_2 director"), []],
    [
      "a partner here who directs another",
      actor("office", undefined, "of_2 director", "of_1 partner"),
      ["register.read"]
    ],
    [
      "a partner and manager here",
      actor("office", undefined, "of_1 partner", "of_1 principalManager"),
      ["register.read", "office.record", "application.file", "fund.write"]
    ],
    ["an office's person without a post", actor("office"), []],
    ["an office's person with a jurisdiction", actor("office", "341702"), []]
  ])("%s", (_, who, expected) => {
    assert.deepStrictEqual<ReadonlyArray<string>>(allowed(who, guichi), expected)
  })
})

describe("what concerns no office or no county yet", () => {
  it.each<readonly [string, Actor, Target, ReadonlyArray<string>]>([
    ["a person before joining, by a county", actor("county", "341721"), {}, county],
    ["a person before joining, by a director", actor("office", undefined, "of_1 director"), {}, []],
    ["a whole county, by its own bureau", actor("county", "341702"), { county: code("341702") }, county],
    [
      "a whole county, by a director in it",
      actor("office", undefined, "of_1 director"),
      { county: code("341702") },
      []
    ]
  ])("%s", (_, who, target, expected) => {
    assert.deepStrictEqual<ReadonlyArray<string>>(allowed(who, target), expected)
  })
})

describe("the proof shows every part, those that are met too", () => {
  const shown = (who: Actor, permission: Permission) =>
    access(who, permission, guichi).conditions.map(
      ({ what, observed, required, met }) => `${what} ${observed} / ${required} ${met}`
    )

  it.each<readonly [string, Actor, Permission, ReadonlyArray<string>]>([
    [
      "a county in another county",
      actor("county", "341721"),
      "staff.write",
      ["actorTier county / city|county true", "jurisdiction 341721 / 341702 false"]
    ],
    [
      "a tier that has no such permission",
      actor("judicialOffice", "341702"),
      "staff.write",
      ["actorTier judicialOffice / city|county false", "jurisdiction 341702 / 341702 true"]
    ],
    [
      "a place not told",
      actor("county"),
      "staff.write",
      ["actorTier county / city|county true", "jurisdiction null / 341702 false"]
    ],
    [
      "a post that doesn't suffice",
      actor("office", undefined, "of_1 partner"),
      "fund.write",
      [
        "actorTier office / county|office true",
        "ownOffice true / true true",
        "post partner / director|principalManager false"
      ]
    ],
    [
      "another office",
      actor("office", undefined, "of_2 director"),
      "fund.write",
      [
        "actorTier office / county|office true",
        "ownOffice false / true false",
        "post null / director|principalManager false"
      ]
    ],
    [
      "what is met",
      actor("office", undefined, "of_1 director"),
      "fund.write",
      [
        "actorTier office / county|office true",
        "ownOffice true / true true",
        "post director / director|principalManager true"
      ]
    ]
  ])("%s", (_, who, permission, expected) => {
    assert.deepStrictEqual(shown(who, permission), expected)
  })

  it("and travels in the error as it is", () => {
    const { conditions } = access(actor("county"), "staff.write", guichi)
    const error = new Forbidden({ permission: "staff.write", clauses: ["2.1"], conditions })
    const json = Schema.toCodecJson(Forbidden)
    const text = JSON.stringify(Schema.encodeSync(json)(error))
    assert.deepStrictEqual(Schema.decodeUnknownSync(json)(JSON.parse(text)).conditions, [...conditions])
  })

  it("every permission names clauses of part 2, of the Party's leadership or of the committee", () => {
    for (const { clauses } of Object.values(permissions))
      for (const clause of clauses) assert.match(clauseOf(clause).ref, /^(二|一\(三\)|四\(五\))/u)
  })
})

describe("an actor", () => {
  const read = (id: string) =>
    Result.isSuccess(Schema.decodeUnknownResult(Actor)({ id, tier: "city", posts: [] }))

  it.each([
    ["letters, digits and the four signs", "sso:guichi.ju_1-A", true],
    ["100 characters", "a".repeat(100), true],
    ["101 characters", "a".repeat(101), false],
    ["none", "", false],
    ["a slash, which ends the scope of a key", "a/b", false],
    ["a sign in front", ":a", false],
    ["a name", "王小芳", false],
    ["a blank", "a b", false]
  ])("has an id of %s", (_, id, expected) => {
    assert.strictEqual(read(id), expected)
  })
})
