import { assert, it } from "@effect/vitest"
import { Effect, Layer } from "effect"
import { TestClock } from "effect/testing"
import type { Actor } from "./access/Actor.ts"
import { Jiceng } from "./Jiceng.ts"
import { Digest } from "./journal/Digest.ts"
import { Entropy } from "./journal/Entropy.ts"
import { memoryData, memoryStore } from "./journal/MemoryStore.ts"
import { RecordStore } from "./journal/RecordStore.ts"
import { nodeDigest, nodeEntropy } from "./node/index.ts"
import type { OfficeId } from "./office/Office.ts"
import { commands } from "./register/commands.ts"

const county: Actor = { id: "guichi", tier: "county", jurisdiction: "341702" as never, posts: [] }

const digest = nodeDigest("test key")
const Live = Jiceng.layer().pipe(
  Layer.provideMerge(Layer.effect(RecordStore, memoryStore(memoryData(digest, "chizhou")))),
  Layer.provideMerge(Layer.mergeAll(Layer.succeed(Digest, digest), Layer.succeed(Entropy, nodeEntropy)))
)

it.effect("an office is judged and a forbidden act refused", () =>
  Effect.gen(function* () {
    yield* TestClock.setTime(Date.UTC(2026, 5, 30, 1))
    const { execute, assess } = yield* Jiceng
    const act = (name: keyof typeof commands, input: unknown) =>
      execute(commands[name], input, { actor: county })
    yield* act("office.register", {
      id: "of_1",
      name: "池州市贵池区梅村法律服务所",
      county: "341702",
      locality: { name: "梅村镇", kind: "township" },
      form: "partnership",
      since: "2018-05-01"
    })
    for (const [place, id] of ["pe_a", "pe_b", "pe_c"].entries()) {
      yield* act("person.register", { id, name: "甲乙丙".charAt(place) })
      yield* act("staff.join", { office: "of_1", person: id, practitioner: true, from: "2019-01-01" })
      yield* act("party.recordStage", { office: "of_1", person: id, stage: "full", on: "2015-07-01" })
    }
    yield* act("staff.assignPost", { office: "of_1", person: "pe_a", post: "director", from: "2019-01-01" })
    const before = yield* assess({ kind: "office", office: "of_1" as OfficeId }, { actor: county })
    assert.include(
      before.findings.filter(({ outcome }) => outcome === "violated").map(({ clause }) => clause),
      "1.4.1"
    )
    const { value } = yield* execute(
      commands["party.found"],
      {
        form: "independentBranch",
        office: "of_1",
        name: "梅村所党支部",
        superior: "贵池区司法局党总支",
        foundedOn: "2026-06-01"
      },
      { actor: county }
    )
    const { organization } = value
    const refused = yield* Effect.flip(
      act("party.appointHead", { organization, office: "of_1", person: "pe_b", from: "2026-06-02" })
    )
    assert.strictEqual((refused as { _tag: string })._tag, "Refused")
    assert.strictEqual((refused as { clause: string }).clause, "1.3.3")
    yield* act("party.appointHead", { organization, office: "of_1", person: "pe_a", from: "2026-06-02" })
    const receipt = yield* execute(
      commands["fund.recordReceipt"],
      { office: "of_1", on: "2026-06-03", amount: "100050" },
      { actor: county }
    )
    assert.strictEqual(receipt.value.levy, 3002n)
    const after = yield* assess({ kind: "all" }, { actor: county })
    assert.includeMembers(
      after.findings.map(({ rule, outcome }) => `${rule} ${outcome}`),
      [
        "1.3.3 satisfied",
        "1.3.4 notApplicable",
        "1.3.5 notApplicable",
        "1.4.1 satisfied",
        "1.4.2 notApplicable",
        "1.4.8 notApplicable",
        "1.5.3:partyIntoManagement violated",
        "1.5.3:managementIntoParty violated",
        "1.6.2 satisfied"
      ]
    )
  }).pipe(Effect.provide(Live))
)
