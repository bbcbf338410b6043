import { assert, layer } from "@effect/vitest"
import {
  chisitong,
  command,
  concept,
  guichi,
  localRule,
  office,
  OfficeId,
  type OfficeState,
  one,
  type PlainDate,
  type Provision,
  put,
  recordId,
  recordKind,
  UnknownReference,
  withProfiles,
  yes
} from "@jiceng/core"
import type { ClauseDetail, CommandDetail, CommandList, OfficeDetail } from "@jiceng/http-api/browser"
import { Effect, Result, Schema } from "effect"
import { type AnyError, ask, post, served } from "./Served.test.support.ts"

const provision: Provision = {
  id: "guichi.firePlan",
  force: "must",
  source: "贵司〔2026〕3号",
  ref: "第二条",
  since: "2026-01-01" as PlainDate,
  zh: "法律服务所备有消防预案",
  en: "an office has a fire plan"
}

const FirePlanId = recordId("fp", "guichiFirePlan")
const firePlan = recordKind("guichiFirePlan", {
  version: 1,
  id: FirePlanId,
  body: Schema.Struct({ office: OfficeId, drafter: Schema.String }),
  about: (body) => body.office
})

const recordFirePlan = command("guichi.recordFirePlan", {
  permission: "office.record",
  input: firePlan.body,
  result: Schema.Struct({ plan: FirePlanId }),
  facts: (input, read) => read.all({ known: one(office, input.office) }),
  target: ({ known }, input) => known && { county: known.county, office: input.office },
  decide: ({ known }, input, { newId }) => {
    if (known === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: office.ref(input.office) }))
    const plan = newId("fp")
    return Result.succeed({ writes: [put(firePlan, plan, input)], result: { plan } })
  }
})

const firePlans = concept("guichi.firePlans", {
  subject: "office",
  revision: 1,
  facts: {
    "guichi.hasFirePlan": {
      label: { zh: "有消防预案", en: "has a fire plan" },
      unit: "yesNo",
      from: [firePlan.kind]
    }
  },
  sources: () => ({}),
  read: ({ id, records }: OfficeState) => ({
    facts: { "guichi.hasFirePlan": Number(records.listOf(firePlan, id).length > 0) },
    details: {}
  })
})

const title = { zh: "备有消防预案", en: "a fire plan is there" }
const rule = localRule(provision, title, {
  revision: 1,
  about: firePlans,
  requires: [yes("guichi.hasFirePlan")],
  remedies: ({ id }) => [{ command: recordFirePlan.name, input: { office: id }, missing: ["drafter"] }],
  examples: []
})

const groupTitle = { zh: "贵池区补充规定", en: "Rules of Guichi" }
const words = { zh: "登记消防预案", en: "Record a fire plan" }

const rulebook = Result.getOrThrow(
  withProfiles(chisitong, [
    {
      namespace: "guichi",
      county: guichi,
      settings: [],
      local: {
        title: groupTitle,
        provisions: [provision],
        parameters: [],
        concepts: [firePlans],
        rules: [rule],
        kinds: [firePlan],
        commands: [{ command: recordFirePlan, words, keeps: [provision.id] }],
        words: { drafter: { zh: "起草人", en: "Drafter" } }
      }
    }
  ])
)

layer(served({ rulebook }))("what a county adds", (it) => {
  it.effect("is listed, told and judged like the document's own", () =>
    Effect.gen(function* () {
      const { body: list } = yield* ask<CommandList>("/api/commands", "guichi")
      const group = list.groups.at(-1)!
      assert.deepStrictEqual([group.id, group.words, group.commands[0]!.words], ["guichi", groupTitle, words])
      assert.deepStrictEqual(group.commands[0]!.clauses, [provision.id])
      const { body: detail } = yield* ask<CommandDetail>("/api/commands/guichi.recordFirePlan", "guichi")
      assert.deepStrictEqual(detail.fields["drafter"], { zh: "起草人", en: "Drafter" })
      assert.deepStrictEqual(detail.fields["office"], { zh: "法律服务所", en: "Office" })
      const { body: clause } = yield* ask<ClauseDetail>(`/api/clauses/${provision.id}`, "guichi")
      assert.strictEqual(clause.citation, "贵司〔2026〕3号 第二条")
      assert.deepStrictEqual(clause.rules[0]!.title, title)
      assert.strictEqual((yield* ask<AnyError>("/api/clauses/guichi.other", "guichi")).status, 404)
    })
  )

  it.effect("is done through its own command, and then found", () =>
    Effect.gen(function* () {
      const found = Effect.map(ask<OfficeDetail>("/api/offices/of_shui", "guichi"), ({ body }) =>
        body.findings.find((finding) => finding.clause === provision.id)
      )
      const before = (yield* found)!
      assert.strictEqual(before.outcome, "violated")
      assert.strictEqual(before.remedies[0]!.command, "guichi.recordFirePlan")
      assert.deepStrictEqual(before.text, { zh: provision.zh, en: provision.en })
      const done = yield* post("/api/acts/guichi.recordFirePlan", "guichi", {
        office: "of_shui",
        drafter: "所里"
      })
      assert.strictEqual(done.status, 200)
      assert.strictEqual((yield* found)!.outcome, "satisfied")
    })
  )
})
