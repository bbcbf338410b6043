import { assert } from "@effect/vitest"
import { actors, countingEntropy, digest, type QuickClock, quickClock } from "../Cast.test.fixture.ts"
import { type Acting, createJiceng, type JicengOptions, type PromiseJiceng } from "./index.ts"

/** The SDK in memory on 2026-06-30, as a county's clerk meets it. */
export const open = async (
  options: Partial<JicengOptions> = {}
): Promise<{ readonly jiceng: PromiseJiceng; readonly clerk: Acting; readonly clock: QuickClock }> => {
  const clock = quickClock()
  const jiceng = await createJiceng({
    store: "memory",
    digest,
    entropy: countingEntropy(),
    clock: () => clock.now,
    ...options
  })
  return { jiceng, clerk: jiceng.as(actors.guichi), clock }
}

export const office = {
  id: "of_1",
  name: "池州市贵池区梅村法律服务所",
  county: "341702",
  locality: { name: "梅村镇", kind: "township" },
  form: "partnership",
  since: "2018-05-01"
} as const

/** 梅村所 with its director and two more practitioners, all of them full members; no organization yet. */
export const addOffice = async (clerk: Acting): Promise<void> => {
  const answers: Array<{ readonly ok: boolean }> = [await clerk.office.register(office)]
  for (const person of ["pe_a", "pe_b", "pe_c"]) {
    const at = { office: "of_1", person }
    answers.push(await clerk.person.register({ id: person, name: "某甲" }))
    answers.push(await clerk.staff.join({ ...at, practitioner: true, from: "2019-01-01" }))
    answers.push(await clerk.party.recordStage({ ...at, stage: "full", on: "2015-07-01" }))
  }
  const director = { office: "of_1", person: "pe_a", post: "director", from: "2019-01-01" } as const
  answers.push(await clerk.staff.assignPost(director))
  const refused = answers.find(({ ok }) => !ok)
  if (refused !== undefined) throw new Error(JSON.stringify(refused))
}

/** What a promise is rejected with; resolving is a failure of the test. */
export const rejection = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (answer) => assert.fail(`not rejected: ${JSON.stringify(answer)}`),
    (error: unknown) => error
  )
