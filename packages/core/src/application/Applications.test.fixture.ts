import { Effect } from "effect"
import type { RecordKind } from "../journal/RecordKind.ts"
import {
  actors,
  addMember,
  addOffice,
  bodyIn,
  type Facts,
  type Member,
  type Scene
} from "../Scene.test.fixture.ts"

/** A digest as a file would have one; nothing lies behind it. */
export const digestOf = (digit: number): string => String(digit).repeat(64)

/** One paper of the dossier. */
export const paper = (item: number) => ({
  item,
  paper: { digest: digestOf(item), mediaType: "application/pdf", bytes: 1024, name: `第${item}项.pdf` }
})

/** The whole dossier of five. */
export const dossier = [1, 2, 3, 4, 5].map(paper)

/** A letter that is valid on the tests' day. */
export const letter = { fromOrganization: "甲支部", toOrganization: "乙支部", issuedOn: "2026-06-01" }

export const member = { is: "member", stage: "full", reachedOn: "2015-07-01", letter }
export const notMember = { is: "notMember" }

const city = { actor: actors.city }

/** 梅村所 with 某甲, who belongs to no office yet. */
export const withApplicant = (scene: Scene) =>
  Effect.orDie(
    Effect.gen(function* () {
      yield* addOffice(scene)
      yield* scene.act("person.register", { id: "pe_9", name: "某甲" }, city)
    })
  )

/** Files an application of 某甲 with the whole dossier, on 2026-06-10 unless told. */
export const fileAdmission = (scene: Scene, more: Facts = {}) =>
  scene.act("admission.file", {
    id: "pa_1",
    office: "of_1",
    person: "pe_9",
    filedOn: "2026-06-10",
    papers: dossier,
    relation: notMember,
    ...more
  })

/** The same up to its acceptance on 2026-06-12. */
export const acceptedAdmission = Effect.fnUntraced(function* (scene: Scene, more: Facts = {}) {
  yield* fileAdmission(scene, more)
  yield* scene.act("admission.consent", { admission: "pa_1", on: "2026-06-11" })
  yield* scene.act("admission.accept", { admission: "pa_1", on: "2026-06-12" }, city)
})

/** 梅村所 in 贵池区 with a practitioner, and an office in 东至县. */
export const withMover = (scene: Scene, more: Partial<Member> = {}) =>
  Effect.gen(function* () {
    yield* addOffice(scene)
    yield* addOffice(scene, { id: "of_2", county: "341721" })
    yield* addMember(scene, { id: "pe_1", ...more })
  })

/** The practitioner's transfer to the other office, both counties having consented by 2026-06-12. */
export const consentedTransfer = Effect.fnUntraced(function* (scene: Scene, more: Facts = {}) {
  const named = { transfer: "ot_1" }
  yield* scene.act(
    "transfer.file",
    { id: "ot_1", office: "of_2", person: "pe_1", filedOn: "2026-06-10", ...more },
    city
  )
  yield* scene.act("transfer.release", { ...named, on: "2026-06-11" })
  yield* scene.act("transfer.consent", { ...named, on: "2026-06-12" }, { actor: actors.dongzhi })
})

/** A record as the store has it. */
export const bodyOf = <K extends RecordKind>({ data }: Scene, kind: K, id: string) =>
  bodyIn(kind, data.rows.get(kind.ref(id))!.body)

/** Grants the accepted application with a new certificate. */
export const granting = { admission: "pa_1", on: "2026-06-20", licence: "某号" }
