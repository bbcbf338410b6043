import { admissions } from "./application/Admissions.ts"
import { cityPlan } from "./city/CityPlan.ts"
import { eventsOf } from "./city/Events.ts"
import { progress, voidedStage } from "./city/MembershipYear.ts"
import { registration } from "./city/Registration.ts"
import { transfer } from "./city/Transfer.ts"
import { yearOfRules } from "./city/YearOfRules.ts"
import { fundYear } from "./fund/FundYear.ts"
import type { Act, DemoScript } from "./Step.ts"

/** The seed of the demo that documents and tests speak of. */
export const demoSeed = "jiceng-2026"

/**
 * The whole demo as data: every command of the year with its instant, actor, input and key, in the order of time.
 * Another seed gives other people and fees; the stories of the offices stay.
 */
export const demoScript = (seed: string = demoSeed): DemoScript => {
  const city = cityPlan(seed)
  const acts: ReadonlyArray<Act> = [
    ...registration(seed, city),
    ...city.flatMap(eventsOf),
    ...city.flatMap((plan) => progress(seed, plan)),
    ...transfer(seed, city),
    ...admissions(seed, city),
    ...voidedStage(city),
    ...yearOfRules(seed, city),
    ...city.flatMap((plan) => fundYear(seed, plan))
  ]
  return acts
    .toSorted((a, b) => a.at - b.at)
    .map((act, place) => ({ ...act, key: `demo:${seed}:${`${place + 1}`.padStart(5, "0")}` }))
}
