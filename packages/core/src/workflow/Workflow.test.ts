import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { admissionFlow } from "../application/admission/AdmissionFlow.ts"
import {
  type AdmissionState,
  type PracticeAdmission,
  practiceAdmission
} from "../application/admission/PracticeAdmission.ts"
import { dossier, withApplicant, withMover } from "../application/Applications.test.fixture.ts"
import {
  type OfficeTransfer,
  officeTransfer,
  type TransferState
} from "../application/transfer/OfficeTransfer.ts"
import { transferFlow } from "../application/transfer/TransferFlow.ts"
import { permissions } from "../access/Permission.ts"
import { chizhou } from "../kernel/DivisionCode.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { type DrawnNumber, numberSeries, seriesId } from "../numbering/NumberSeries.ts"
import { charter, type CharterVersion } from "../office/charter/Charter.ts"
import { charterFlow, type CharterStage, charterStage } from "../office/charter/CharterFlow.ts"
import type { OfficeId } from "../office/Office.ts"
import type { PersonId } from "../practitioner/Person.ts"
import { commands, type CommandName } from "../register/commands.ts"
import { workflows } from "../register/workflows.ts"
import { recordKinds } from "../register/kinds.ts"
import {
  actors,
  addOffice,
  bodyIn,
  type Facts,
  openScene,
  type Scene,
  writePast
} from "../Scene.test.fixture.ts"
import { wordOf } from "../words/CodeWords.ts"
import { closed, isOver, openVerbs, type Workflow } from "./Workflow.ts"

const on = "2026-06-12" as PlainDate
const since = "2026-06-11" as PlainDate
const reason = "某"

const acceptances = { authority: chizhou, sort: "acceptance", year: 2026 } as const
const decisions = { authority: chizhou, sort: "decision", year: 2026 } as const
const number: DrawnNumber = { series: seriesId(acceptances), number: 1 }
const decision: DrawnNumber = { series: seriesId(decisions), number: 1 }
const accepted = { since, consentedOn: since, number }

const admissionStates: { readonly [Is in AdmissionState["is"]]: AdmissionState & { readonly is: Is } } = {
  filed: { is: "filed", since },
  sentBack: { is: "sentBack", since, reason },
  consented: { is: "consented", since },
  accepted: { is: "accepted", ...accepted },
  granted: { is: "granted", ...accepted, acceptedOn: since, decision },
  refused: { is: "refused", ...accepted, acceptedOn: since, decision, reasons: reason },
  withdrawn: { is: "withdrawn", since, reason },
  voided: { is: "voided", since, reason }
}

const decidedTransfer = { since, releasedOn: since, consentedOn: since, decision }
const transferStates: { readonly [Is in TransferState["is"]]: TransferState & { readonly is: Is } } = {
  filed: { is: "filed", since },
  sentBack: { is: "sentBack", since, reason },
  released: { is: "released", since },
  consented: { is: "consented", since, releasedOn: since },
  completed: { is: "completed", ...decidedTransfer },
  refused: { is: "refused", ...decidedTransfer, reasons: reason },
  withdrawn: { is: "withdrawn", since, reason },
  voided: { is: "voided", since, reason }
}

/** Whose verb it is: the counties consent, the rest is the city's too. */
const actorOf = (command: CommandName) => {
  if (commands[command].permission !== "application.consent") return actors.city
  return command === "transfer.consent" ? actors.dongzhi : actors.guichi
}

/** What a verb asks for besides its record and its day. */
const inputs: Readonly<Record<string, Facts>> = {
  guide: { note: reason },
  sendBack: { reason },
  grant: { licence: "某号" },
  refuse: { reasons: reason },
  withdraw: { reason },
  void: { reason }
}

interface Tried {
  readonly flow: Workflow
  /** What an input calls the record by, and where a refusal says that it stands. */
  readonly named: Facts
  readonly path: string
  readonly id: string
  /** Puts a record into a state past every command. */
  readonly put: (scene: Scene, state: string) => Effect.Effect<unknown>
  readonly stateIn: (body: string) => string
}

const withSeries = Effect.fnUntraced(function* (scene: Scene) {
  yield* writePast(scene, numberSeries, seriesId(acceptances), { ...acceptances, last: 1 })
  yield* writePast(scene, numberSeries, seriesId(decisions), { ...decisions, last: 1 })
})

const submitted = { submittedOn: since } as const
const charterStages: { readonly [Is in CharterStage]: Partial<CharterVersion> } = {
  adopted: {},
  submitted,
  returned: { ...submitted, returns: [{ on: since, reason }] },
  approved: { ...submitted, approvedOn: since }
}

const tried: ReadonlyArray<Tried> = [
  {
    flow: charterFlow,
    named: { office: "of_1", version: since },
    path: "$.version",
    id: "of_1",
    put: (scene, state) =>
      Effect.gen(function* () {
        yield* addOffice(scene)
        const version = { adoptedOn: since, articles: [{ number: 1, text: "某" }] }
        const come = charterStages[state as CharterStage]
        yield* writePast(scene, charter, "of_1", { versions: [{ ...version, ...come }], marks: [] })
      }),
    stateIn: (body) => charterStage(bodyIn(charter, body).versions[0]!)
  },
  {
    flow: admissionFlow,
    named: { admission: "pa_1" },
    path: "$.admission",
    id: "pa_1",
    put: (scene, state) =>
      Effect.gen(function* () {
        yield* withApplicant(scene)
        yield* withSeries(scene)
        const body: PracticeAdmission = {
          office: "of_1" as OfficeId,
          person: "pe_9" as PersonId,
          filedOn: since,
          papers: dossier,
          relation: { is: "notMember" },
          state: admissionStates[state as AdmissionState["is"]]
        }
        yield* writePast(scene, practiceAdmission, "pa_1", body)
      }),
    stateIn: (body) => bodyIn(practiceAdmission, body).state.is
  },
  {
    flow: transferFlow,
    named: { transfer: "ot_1" },
    path: "$.transfer",
    id: "ot_1",
    put: (scene, state) =>
      Effect.gen(function* () {
        yield* withMover(scene)
        yield* withSeries(scene)
        const body: OfficeTransfer = {
          office: "of_2" as OfficeId,
          formerOffice: "of_1" as OfficeId,
          person: "pe_1" as PersonId,
          filedOn: since,
          state: transferStates[state as TransferState["is"]]
        }
        yield* writePast(scene, officeTransfer, "ot_1", body)
      }),
    stateIn: (body) => bodyIn(officeTransfer, body).state.is
  }
]

const cells = tried.flatMap((one) =>
  Object.entries(one.flow.table).flatMap(([state, row]) =>
    Object.entries(row).map(([verb, next]) => ({ ...one, state, verb, next, name: one.flow.verbs[verb]! }))
  )
)

describe("the table of a workflow", () => {
  it.effect.each(cells)(
    "$name in $state: $next",
    ({ put, named, path, id, state, verb, next, name, flow, stateIn }) =>
      Effect.gen(function* () {
        const scene = yield* openScene()
        yield* put(scene, state)
        const ref = `${flow.kind}/${id}` as const
        const input = { ...named, on, ...inputs[verb] }
        const actor = actorOf(name as CommandName)
        const head = scene.head()
        if (next === closed) {
          const refusal = yield* scene.refusal(name as CommandName, input, { actor })
          const open = openVerbs(flow, state).map((each) => flow.verbs[each])
          assert.deepStrictEqual(refusal, {
            _tag: "VerbNotOpen",
            path,
            ref,
            verb: name,
            state,
            open
          })
          assert.strictEqual(scene.head(), head)
        } else {
          yield* scene.act(name as CommandName, input, { actor })
          assert.strictEqual(stateIn(scene.data.rows.get(ref)!.body), next)
        }
      })
  )

  it("is run through, whichever workflow it is", () => {
    assert.sameMembers(
      tried.map(({ flow }) => flow.kind),
      workflows.map(({ kind }) => kind)
    )
  })

  it.each(tried)("$flow.kind names commands, permissions and states that there are", ({ flow }) => {
    assert.include(
      recordKinds.map(({ kind }) => kind),
      flow.kind
    )
    for (const name of [flow.begins.command, ...Object.values(flow.verbs)]) {
      assert.property(commands, name)
      assert.property(permissions, commands[name as CommandName].permission)
    }
    for (const state of Object.keys(flow.table)) assert.notStrictEqual(wordOf(state).zh, state)
  })

  it.each(tried)(
    "$flow.kind leads from its beginning to every state, and to an end from each",
    ({ flow }) => {
      const reached = new Set([flow.begins.state])
      for (const state of reached)
        for (const verb of openVerbs(flow, state)) reached.add(flow.table[state]![verb]!)
      assert.sameMembers([...reached], Object.keys(flow.table))
      for (const state of reached) {
        const from = new Set([state])
        for (const each of from) for (const verb of openVerbs(flow, each)) from.add(flow.table[each]![verb]!)
        assert.isTrue(
          [...from].some((each) => isOver(flow, each)),
          state
        )
      }
    }
  )
})
