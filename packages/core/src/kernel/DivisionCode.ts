import { Schema } from "effect"
import type { Bilingual } from "./Bilingual.ts"
import { expectation } from "./Expectation.ts"

/**
 * Administrative division code (行政区划代码), GB/T 2260: six digits, two each for province, prefecture, county.
 */
export const DivisionCode = Schema.String.check(
  Schema.isPattern(/^[1-9][0-9]{5}$/u, {
    ...expectation("六位行政区划代码，如 341702", "a division code of six digits, such as 341702"),
    toJsonSchema: () => ({ pattern: "^[1-9][0-9]{5}$", format: "division" })
  })
).pipe(Schema.brand("DivisionCode"))

export type DivisionCode = typeof DivisionCode.Type

/** The code of a whole prefecture (设区的市), such as 341700. */
export const CityCode = DivisionCode.check(
  Schema.isPattern(
    /^[0-9]{4}00$/u,
    expectation("设区的市的行政区划代码，如 341700", "the code of a city, such as 341700")
  )
)

/** The prefecture (设区的市) a code lies in: 341702 → 341700. A province is its own. */
export const prefectureOf = (code: DivisionCode): DivisionCode => `${code.slice(0, 4)}00` as DivisionCode

/**
 * Whether a jurisdiction (管辖区域) covers a division: itself, or all that lies inside a prefecture or province.
 */
export const contains = (jurisdiction: DivisionCode, code: DivisionCode): boolean => {
  if (jurisdiction.endsWith("0000")) return code.startsWith(jurisdiction.slice(0, 2))
  if (jurisdiction.endsWith("00")) return code.startsWith(jurisdiction.slice(0, 4))
  return jurisdiction === code
}

/** 池州市, the prefecture whose document this system puts into code. */
export const chizhou = "341700" as DivisionCode
/** 贵池区, the city's district. */
export const guichi = "341702" as DivisionCode
/** 东至县. */
export const dongzhi = "341721" as DivisionCode
/** 石台县. */
export const shitai = "341722" as DivisionCode
/** 青阳县. */
export const qingyang = "341723" as DivisionCode

/** Names of the divisions (区划名称) that are known by heart; another code is valid and just has no name here. */
export const divisionNames: ReadonlyMap<DivisionCode, Bilingual> = new Map([
  [chizhou, { zh: "池州市", en: "Chizhou" }],
  [guichi, { zh: "贵池区", en: "Guichi District" }],
  [dongzhi, { zh: "东至县", en: "Dongzhi County" }],
  [shitai, { zh: "石台县", en: "Shitai County" }],
  [qingyang, { zh: "青阳县", en: "Qingyang County" }]
])
