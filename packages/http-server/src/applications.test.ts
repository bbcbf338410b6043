import { assert, layer } from "@effect/vitest"
import type { ApplicationList } from "@jiceng/http-api/browser"
import { Effect } from "effect"
import { ask, isWorded, post, served } from "./Served.test.support.ts"
import type { ActorName } from "./SmallRegister.test.support.ts"

const act = (as: ActorName, command: string, input: object) =>
  Effect.map(post(`/api/acts/${command}`, as, input), ({ status, text }) =>
    assert.strictEqual(status, 200, text)
  )

const list = (as: ActorName, query = "") =>
  Effect.map(ask<ApplicationList>(`/api/applications${query}`, as), ({ status, body, text }) => {
    assert.strictEqual(status, 200, text)
    return body.applications
  })

const papers = [1, 2, 3, 4, 5].map((item) => ({
  item,
  paper: { digest: "0".repeat(64), mediaType: "application/pdf", bytes: 1024, name: `第${item}项.pdf` }
}))

const openTo = (as: ActorName, id: string) =>
  Effect.map(list(as), (all) => all.find((one) => one.id === id)!.open.map(({ command }) => command))

layer(served())("applications", (it) => {
  it.effect("are filed and moved on by those whose turn it is", () =>
    Effect.gen(function* () {
      yield* act("city", "person.register", { id: "pe_new", name: "陈十" })
      yield* act("shanDirector", "admission.file", {
        id: "pa_1",
        office: "of_shan",
        person: "pe_new",
        filedOn: "2026-06-01",
        papers,
        relation: { is: "notMember" }
      })
      yield* act("dongzhi", "transfer.file", {
        id: "ot_1",
        office: "of_shan",
        person: "pe_m2",
        filedOn: "2026-06-03"
      })
      const withdraw = ["admission.supply", "admission.withdraw"]
      assert.deepStrictEqual(yield* openTo("shanDirector", "pa_1"), withdraw)
      assert.includeMembers(yield* openTo("dongzhi", "pa_1"), ["admission.consent"])
      assert.notInclude(yield* openTo("city", "pa_1"), "admission.consent")
      assert.include(yield* openTo("guichi", "ot_1"), "transfer.release")
      // Either county may read one of the two offices, and so the name.
      const [seen] = yield* list("guichi")
      assert.deepStrictEqual(seen!.person, { id: "pe_m2", name: "赵一", masked: false })
      assert.notInclude(yield* openTo("dongzhi", "ot_1"), "transfer.release")
      yield* act("dongzhi", "admission.consent", { admission: "pa_1", on: "2026-06-08" })
      assert.notInclude(yield* openTo("dongzhi", "pa_1"), "admission.accept")
      yield* act("city", "admission.accept", { admission: "pa_1", on: "2026-06-10" })
    })
  )

  it.effect("are told with their words, their number and the last day for the decision", () =>
    Effect.gen(function* () {
      const all = yield* list("dongzhi")
      assert.deepStrictEqual(
        all.map(({ id }) => id),
        ["ot_1", "pa_1"]
      )
      const { open: _, ...told } = all[1]!
      assert.deepStrictEqual(told, {
        id: "pa_1",
        kind: "practiceAdmission",
        kindWords: { zh: "执业申请", en: "application to practise" },
        office: { id: "of_shan", name: "东至县山口法律服务所" },
        person: { id: "pe_new", name: "陈十", masked: false },
        filedOn: "2026-06-01",
        state: "accepted",
        stateWords: { zh: "已受理", en: "accepted" },
        since: "2026-06-10",
        isRunning: true,
        numbers: [{ zh: "受理 2026 年第 1 号", en: "acceptance 2026 no. 1" }],
        due: { on: "2026-07-08", provisional: true, isLate: false }
      })
      const late = yield* list("dongzhi", "?asOf=2026-07-09")
      assert.isTrue(late.find(({ id }) => id === "pa_1")!.due!.isLate)
    })
  )

  it.effect.each<readonly [ActorName, string, ReadonlyArray<string>]>([
    ["city", "", ["ot_1", "pa_1"]],
    ["guichi", "", ["ot_1"]],
    ["shanDirector", "", ["ot_1", "pa_1"]],
    ["city", "?office=of_mei", ["ot_1"]],
    ["city", "?office=of_shui", []],
    ["city", "?from=2026-06-02", ["ot_1"]],
    ["city", "?from=2026-06-01&to=2026-06-01", ["pa_1"]],
    ["city", "?asOf=2026-06-02", ["pa_1"]]
  ])("%s sees%s: %j", ([as, query, ids]) =>
    Effect.gen(function* () {
      const found = yield* list(as, query)
      assert.deepStrictEqual(
        found.map(({ id }) => id),
        [...ids]
      )
    })
  )

  it.effect.each([
    ["?county=341702", "dongzhi", 403, "Forbidden"],
    ["?office=of_mei", "shanDirector", 403, "Forbidden"],
    ["?office=of_9", "city", 404, "UnknownReference"],
    ["?from=2026-02-30", "city", 400, "InvalidInput"]
  ] as const)("%s as %s is refused: %s %s", ([query, as, status, tag]) =>
    Effect.gen(function* () {
      isWorded(yield* ask(`/api/applications${query}`, as), status, tag)
    })
  )

  it.effect("that can't be done to now are refused with what is open", () =>
    Effect.gen(function* () {
      const refused = yield* post("/api/acts/admission.consent", "dongzhi", {
        admission: "pa_1",
        on: "2026-06-11"
      })
      isWorded(refused, 409, "VerbNotOpen")
      assert.include(refused.body.zh, "准予执业")
    })
  )
})
