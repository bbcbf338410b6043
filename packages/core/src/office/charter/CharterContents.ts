import type { PlainDate } from "../../kernel/PlainDate.ts"
import { concept } from "../../norm/Concept.ts"
import { type FactSpec, type FactsOf, unknown } from "../../norm/Fact.ts"
import type { OfficeState } from "../../register/OfficeState.ts"
import { charter as charterKind, type Charter, type CharterVersion, versionOn } from "./Charter.ts"
import { type CharterItem, charterItems } from "./CharterItems.ts"
import { carriedBy } from "./CharterText.ts"

/** The fact that tells of an item: `charterCoreValues` of `coreValues`. */
type FactOf<Item extends string> = `charter${Capitalize<Item>}`

const yesNo = <const Zh extends string, const En extends string>(zh: Zh, en: En) =>
  ({ label: { zh, en }, unit: "yesNo", from: ["charter"] }) as const

const facts = {
  charterGuidingThought: yesNo("章程载明指导思想", "the charter states the guiding thought"),
  charterPartyLeadership: yesNo("章程载明坚持党的领导", "the charter states the Party's leadership"),
  charterGreatBanner: yesNo("章程载明高举旗帜", "the charter states the banner"),
  charterCentralAuthority: yesNo("章程载明维护党中央权威", "the charter states the central authority"),
  charterWorkforceMission: yesNo("章程载明职责使命", "the charter states the mission"),
  charterBasicRequirement: yesNo(
    "章程载明从业的基本要求",
    "the charter states the basic requirement of practice"
  ),
  charterCoreValues: yesNo("章程载明核心价值观", "the charter states the core values"),
  charterManagementRelations: yesNo(
    "章程载明党组织与管理层关系",
    "the charter states how the Party organization and management relate"
  ),
  charterConcurrentPost: yesNo("章程载明书记一肩挑", "the charter states that one person holds both posts"),
  charterCrossAppointment: yesNo("章程载明双向进入、交叉任职", "the charter states cross-appointment"),
  charterHeadAttendance: yesNo(
    "章程载明负责人参加会议和活动",
    "the charter states the Party head's attendance"
  ),
  charterConsultationAndDuties: yesNo(
    "章程载明相互征求意见和具体职责",
    "the charter states consultation and the Party organization's duties"
  ),
  charterActivityGuarantee: yesNo(
    "章程载明党组织活动保障",
    "the charter states the guarantee of Party activities"
  )
} as const satisfies Readonly<Record<FactOf<CharterItem>, FactSpec>>

type Facts = FactsOf<typeof facts>

export const factOf = <Item extends CharterItem>(item: Item): FactOf<Item> =>
  `charter${item[0]!.toUpperCase()}${item.slice(1)}` as FactOf<Item>

const factNames = charterItems.map((item) => [item, factOf(item)] as const)

/** What the remedies of the charter need. */
export interface CharterDetails {
  readonly day: PlainDate
  /** The day on which the version in force was adopted. */
  readonly version: PlainDate | undefined
  readonly absent: ReadonlyArray<CharterItem>
}

const allUnknown = Object.fromEntries(factNames.map(([, fact]) => [fact, unknown])) as unknown as Facts

/** The article in which a version states each item on a day: by its own words, else as a reviewer had marked by then. */
export const articlesStating = (
  { marks }: Charter,
  version: CharterVersion,
  day: PlainDate
): ReadonlyMap<CharterItem, number> => {
  const stating = new Map(carriedBy(version))
  for (const { item, article, on, version: of, voided } of marks)
    if (voided === undefined && of === version.adoptedOn && on <= day && !stating.has(item))
      stating.set(item, article)
  return stating
}

/** 章程内容: the facts of 1.5.1, 1.5.2 and 1.5.9 for one office on one day; unknown while no charter is on record. */
export const charterContents = concept("charter", {
  subject: "office",
  revision: 2,
  facts,
  sources: ({ id }: OfficeState) => ({ charter: [charterKind.ref(id)] }),
  read: ({ id, records }: OfficeState, day: PlainDate) => {
    const body = records.facet(charterKind, id)
    const version = body && versionOn(body, day)
    if (body === undefined || version === undefined) {
      const details: CharterDetails = { day, version: undefined, absent: [] }
      return { facts: allUnknown, details }
    }
    const stated = articlesStating(body, version, day)
    const details: CharterDetails = {
      day,
      version: version.adoptedOn,
      absent: charterItems.filter((item) => !stated.has(item))
    }
    const values = Object.fromEntries(factNames.map(([item, fact]) => [fact, stated.has(item) ? 1 : 0]))
    return { facts: values as unknown as Facts, details }
  }
})
