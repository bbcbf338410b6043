import {
  chisitong,
  compile,
  docketOf,
  type Finding,
  findingsOf,
  judge,
  type OfficeId,
  readSheets,
  type RegisterView
} from "@jiceng/core"
import { demoDay } from "@jiceng/demo"
import { deepStrictEqual } from "node:assert/strict"
import { officeRulebook } from "../assess/Nation.ts"
import { reader } from "../assess/Register.ts"

const axes = { factsAt: demoDay, rulesAt: demoDay }
const compiled = compile(officeRulebook, demoDay)

/** One office's fact sheet read and judged by rules that were compiled before. */
export const judgeOffice = (view: RegisterView, id: OfficeId): ReadonlyArray<Finding> => {
  const state = view.stateOf(id, demoDay)!
  const subject = { kind: "office" as const, id, name: state.office.name }
  return judge(compiled, readSheets(officeRulebook, [{ subject, state }], demoDay), 0)
}

/** The same as anybody asks for it: its Party organization is judged too. */
export const askOffice = (view: RegisterView, office: OfficeId): ReadonlyArray<Finding> =>
  findingsOf(docketOf(chisitong, view, { kind: "office", office }, reader, axes))

/** Whether both say the same of some offices. */
export const compareOffices = (view: RegisterView, ids: ReadonlyArray<OfficeId>): void => {
  for (const id of ids)
    deepStrictEqual(
      judgeOffice(view, id),
      askOffice(view, id).filter(({ subject }) => subject.kind === "office")
    )
}

/** Goes through all there are one by one and begins anew at their end: what is asked about is never still at hand. */
export const eachInTurn = <About, Answer>(all: ReadonlyArray<About>, ask: (about: About) => Answer) => {
  let turn = 0
  return (): Answer => ask(all[turn++ % all.length]!)
}
