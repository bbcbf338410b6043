import { Effect } from "effect"
import { termsOn } from "../norm/Terms.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { OfficeId } from "../office/Office.ts"
import {
  addBranch,
  addOffice,
  type Facts,
  openScene,
  type Scene,
  type SceneOptions,
  today
} from "../Scene.test.fixture.ts"
import { deciding } from "./DecisionRules.ts"

/** 梅村所 with its own branch since 2026-06-01. */
export const withBranch = Effect.fnUntraced(function* (options: SceneOptions = {}) {
  const scene = yield* openScene(options)
  yield* addOffice(scene)
  yield* addBranch(scene)
  return scene
})

export const asked = {
  id: "cs_1",
  office: "of_1",
  organization: "po_1",
  sort: "opinion",
  asks: "management",
  on: "2026-06-10",
  matter: "recruitment",
  topic: "选聘一名执业人员",
  outcome: "同意"
}

export const decided = {
  id: "od_1",
  office: "of_1",
  on: "2026-06-10",
  matter: "recruitment",
  topic: "选聘一名执业人员",
  decided: "聘用",
  consultation: "cs_1"
}

const { consultation: _, ...alone } = decided

/** The same decision, naming no consultation. */
export const unasked: Facts = alone

/** What the concept reads of 梅村所 on a day. */
export const factsOn = Effect.fnUntraced(function* (scene: Scene, on: string = today) {
  const day = on as PlainDate
  const view = yield* scene.on(scene.jiceng.view)
  return deciding.read(view.stateOf("of_1" as OfficeId, day)!, day, termsOn(day)).facts
})
