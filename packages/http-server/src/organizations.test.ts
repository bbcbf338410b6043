import { assert, layer } from "@effect/vitest"
import type { OrganizationDetail, OrganizationList } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, isWorded, served } from "./Served.test.support.ts"
import { type ActorName } from "./SmallRegister.test.support.ts"

const idsOf = ({ organizations }: OrganizationList) => organizations.map(({ id }) => id).toSorted()

layer(served())("the Party organizations", (it) => {
  const scopes: ReadonlyArray<readonly [ActorName, string, ReadonlyArray<string>]> = [
    ["city", "", ["po_joint", "po_shui"]],
    ["city", "?county=341702", ["po_joint", "po_shui"]],
    ["city", "?county=341721", []],
    ["guichi", "", ["po_joint", "po_shui"]],
    ["watcher", "", ["po_joint", "po_shui"]],
    ["dongzhi", "", []],
    // A unit's people may read the organization that their office is in, wherever it stands.
    ["shanDirector", "", ["po_joint"]],
    ["city", "?asOf=2026-01-04", []]
  ]
  it.effect.each(scopes)("as %s %s", ([as, query, expected]) =>
    Effect.gen(function* () {
      const { status, body } = yield* ask<OrganizationList>(`/api/organizations${query}`, as)
      assert.deepStrictEqual([status, idsOf(body)], [200, [...expected]])
    })
  )

  it.effect("are counted by outcome, with their units", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<OrganizationList>("/api/organizations", "city")
      const joint = body.organizations.find(({ id }) => id === "po_joint")!
      assert.deepInclude(joint, { name: "梅村联合党支部", county: "341702", form: "jointBranch" })
      assert.deepStrictEqual(joint.offices, ["贵池区梅村法律服务所", "东至县山口法律服务所"])
      const sum = body.organizations.reduce((total, { counts }) => total + counts.violated, 0)
      assert.strictEqual(sum, body.totals.violated)
      assert.deepStrictEqual(body.counties, [
        { code: "341702", name: { zh: "贵池区", en: "Guichi District" } }
      ])
    })
  )

  it.effect("of a county that one may not read are refused with the proof", () =>
    Effect.gen(function* () {
      const refused = yield* ask("/api/organizations?county=341702", "dongzhi")
      isWorded(refused, 403, "Forbidden")
      assert.isTrue(refused.body.conditions.some(({ what }) => what === "jurisdiction"))
    })
  )
})

layer(served())("a Party organization", (it) => {
  it.effect("shows its units, its head and its findings, all of them its own", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<OrganizationDetail>("/api/organizations/po_joint", "guichi")
      const { organization, findings } = body
      assert.strictEqual(organization.head!.name, "欧阳娜娜")
      assert.deepStrictEqual(
        organization.units.map(({ kind, name }) => [kind, name]),
        [
          ["office", "贵池区梅村法律服务所"],
          ["office", "东至县山口法律服务所"],
          ["judicialOffice", "梅村司法所"]
        ]
      )
      assert.strictEqual(organization.county.name.zh, "贵池区")
      for (const { subject } of findings)
        assert.deepStrictEqual([subject.kind, subject.id], ["partyOrganization", "po_joint"])
    })
  )

  it.effect("masks who works at an office that one may not read", () =>
    Effect.gen(function* () {
      const { body } = yield* ask<OrganizationDetail>("/api/organizations/po_joint", "shanDirector")
      assert.deepInclude(body.organization.head!, { name: "欧***", masked: true })
    })
  )

  it.effect("is a 304 for who has it", () =>
    Effect.gen(function* () {
      const path = "/api/organizations/po_shui"
      const tag = (yield* ask(path, "city")).headers.get("etag")!
      const again = yield* ask(path, "city", { headers: { "if-none-match": tag } })
      assert.deepStrictEqual([again.status, again.text], [304, ""])
    })
  )

  it.effect("that isn't there, isn't an id or isn't one's to read is refused", () =>
    Effect.gen(function* () {
      isWorded(yield* ask("/api/organizations/po_none", "city"), 404, "UnknownReference")
      isWorded(yield* ask("/api/organizations/of_mei", "city"), 400, "InvalidInput")
      isWorded(yield* ask("/api/organizations/po_shui", "dongzhi"), 403, "Forbidden")
      isWorded(yield* ask("/api/organizations/po_shui", "nobody"), 401, "Unauthenticated")
    })
  )
})
