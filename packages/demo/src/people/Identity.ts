import type { Draw } from "../Draw.ts"
import { phone, residentId } from "./Numbers.ts"
import { personName } from "./PersonNames.ts"
import type { Taken } from "./Taken.ts"

/** Who somebody is, wherever they work. */
export interface Identity {
  readonly name: string
  readonly residentId: string
  readonly phone: string
  readonly birth: string
}

/** A day of some year, never one that a short month lacks. */
export const someDay = ({ whole }: Draw, firstYear: number, lastYear: number): string => {
  const two = (number: number): string => `${number}`.padStart(2, "0")
  return `${whole(firstYear, lastYear)}-${two(whole(1, 12))}-${two(whole(1, 28))}`
}

/** One more invented person, born between two years in a county; `rare` asks for one of the rare names. */
export const identity = (
  d: Draw,
  {
    county,
    born,
    rare
  }: { readonly county: string; readonly born: readonly [number, number]; readonly rare: boolean },
  taken: Taken
): Identity => {
  const birth = someDay(d, ...born)
  const special = rare ? taken.rare.pop() : undefined
  const female = special?.female ?? d.chance(0.34)
  const name = special?.name ?? personName(d, { female, younger: birth >= "1985" }, taken.names)
  taken.names.add(name)
  return {
    name,
    residentId: residentId(d, { county, birth, female }, taken.residentIds),
    phone: phone(d, taken.phones),
    birth
  }
}
