import {
  type Actor,
  chizhou,
  type CommandName,
  dongzhi,
  guichi,
  qualities,
  residentIdCheckDigit
} from "@jiceng/core"

/** Who may sign in to the small register; the name is the credential. */
export const actors = {
  city: { id: "city", tier: "city", jurisdiction: chizhou, posts: [] },
  guichi: { id: "guichi", tier: "county", jurisdiction: guichi, posts: [] },
  dongzhi: { id: "dongzhi", tier: "county", jurisdiction: dongzhi, posts: [] },
  watcher: { id: "watcher", tier: "judicialOffice", jurisdiction: guichi, posts: [] },
  shanDirector: { id: "pe_s1", tier: "office", posts: [{ office: "of_shan", post: "director" }] }
} as const satisfies Record<string, Actor>

export type ActorName = keyof typeof actors

export const day = "2026-06-30"

const residentIdOf = (place: number): string => {
  const first17 = `34170219800101${`${place}`.padStart(3, "0")}`
  return first17 + residentIdCheckDigit(first17)
}
const phoneOf = (place: number): string => `138055566${`${place}`.padStart(2, "0")}`

const office = (id: string, name: string, county: string) =>
  [
    "office.register",
    {
      id,
      name,
      county,
      locality: { name: "梅村镇", kind: "township" },
      form: "partnership",
      since: "2018-05-01"
    }
  ] as const

/** The people of the register: office, id, name, whether a full member. */
export const people = [
  ["of_mei", "pe_m1", "欧阳娜娜", true],
  ["of_mei", "pe_m2", "赵一", true],
  ["of_mei", "pe_m3", "钱二", true],
  ["of_shan", "pe_s1", "孙三", true],
  ["of_shui", "pe_w1", "李四", true],
  ["of_shui", "pe_w2", "周五", true],
  ["of_shui", "pe_w3", "吴六", true]
] as const

/** The members of the committee: id, name, sector, organ, department. They work at no office. */
const members = [
  ["pe_c1", "郑七", "court", "池州市中级人民法院", "立案庭"],
  ["pe_c2", "王八一", "publicSecurity", "池州市公安局", "法制支队"],
  ["pe_c3", "冯九", "justice", "池州市司法局", "律师工作科"]
] as const

/** What nobody may ever read in an answer. */
export const secrets = [...people, ...members].flatMap((_, place) => [residentIdOf(place), phoneOf(place)])

const registered = (id: string, name: string, place: number) =>
  ["person.register", { id, name, residentId: residentIdOf(place), phone: phoneOf(place) }] as const

/** All four qualities, attested on a day. */
export const attested = (on: string) => qualities.map((quality) => ({ quality, by: "池州市司法局", on }))

const seated = (on: string) =>
  members.map(([person, , sector, organ, department]) => ({
    person,
    sector,
    organ,
    department,
    headsSince: "2022-03-01",
    attestations: attested(on)
  }))

const crossing = (at: string, person: string, direction: string, partyPost: string) => ({
  office: at,
  organization: "po_joint",
  person,
  direction,
  partyPost,
  managementPost: "director",
  from: "2026-01-06"
})

/** Everything that is entered, in order. */
export const script: ReadonlyArray<readonly [CommandName, unknown]> = [
  office("of_mei", "贵池区梅村法律服务所", guichi),
  office("of_shan", "东至县山口法律服务所", dongzhi),
  office("of_shui", "贵池区清水法律服务所", guichi),
  ...people.flatMap(([at, id, name, member], place): ReadonlyArray<readonly [CommandName, unknown]> => [
    registered(id, name, place),
    ["staff.join", { office: at, person: id, practitioner: true, from: "2019-01-01" }],
    ...(member
      ? [["party.recordStage", { office: at, person: id, stage: "full", on: "2015-07-01" }] as const]
      : [])
  ]),
  ["staff.assignPost", { office: "of_mei", person: "pe_m1", post: "director", from: "2019-01-01" }],
  ["staff.assignPost", { office: "of_shan", person: "pe_s1", post: "director", from: "2019-01-01" }],
  ["staff.assignPost", { office: "of_shui", person: "pe_w1", post: "director", from: "2019-01-01" }],
  [
    "party.found",
    {
      id: "po_joint",
      form: "jointBranch",
      units: [
        { kind: "office", office: "of_mei" },
        { kind: "office", office: "of_shan" },
        { kind: "judicialOffice", name: "梅村司法所" }
      ],
      lead: "of_mei",
      ground: "largeLeadsSmall",
      name: "梅村联合党支部",
      superior: "贵池区司法局党总支",
      foundedOn: "2026-01-05"
    }
  ],
  ["party.appointHead", { organization: "po_joint", office: "of_mei", person: "pe_m1", from: "2026-01-06" }],
  ["party.crossAppoint", crossing("of_mei", "pe_m1", "partyIntoManagement", "partyHead")],
  ["party.crossAppoint", crossing("of_shan", "pe_s1", "managementIntoParty", "partyLeader")],
  [
    "party.found",
    {
      id: "po_shui",
      form: "independentBranch",
      office: "of_shui",
      name: "清水所党支部",
      superior: "贵池区司法局党总支",
      foundedOn: "2026-01-05"
    }
  ],
  ...["partyCommittee", "organizationDepartmentAndWorkCommittee"].map(
    (layer) =>
      [
        "party.recordLeadership",
        { county: guichi, layer, city: "池州市", name: "贵池区", from: "2020-01-16" }
      ] as const
  ),
  ...["bureauPartyGroup", "bureauGeneralBranch"].map(
    (layer) =>
      ["party.recordLeadership", { county: guichi, layer, name: "贵池区司法局", from: "2020-01-16" }] as const
  ),
  ["fund.recordReceipt", { id: "re_1", office: "of_mei", on: "2026-05-20", amount: "100050" }],
  ["fund.recordReceipt", { id: "re_2", office: "of_mei", on: "2026-06-10", amount: "200000" }],
  ["fund.recordRefund", { receipt: "re_2", on: "2026-06-12", amount: "50000" }],
  ...members.map(([id, name], place) => registered(id, name, people.length + place)),
  [
    "committee.constitute",
    {
      id: "co_old",
      city: chizhou,
      name: "池州市惩戒委员会（第一届）",
      constitutedOn: "2025-01-10",
      seats: seated("2025-01-05")
    }
  ],
  ["committee.dissolve", { committee: "co_old", on: "2026-03-01" }],
  [
    "committee.constitute",
    {
      id: "co_city",
      city: chizhou,
      name: "池州市惩戒委员会",
      constitutedOn: "2026-03-01",
      seats: seated("2026-02-20")
    }
  ],
  ["committee.recordDepartmentChange", { committee: "co_city", seat: 2, on: "2026-05-10" }],
  ["committee.endSeat", { committee: "co_city", seat: 3, on: "2026-06-15", cause: "retirement" }],
  // One of them instructs an office of Dongzhi besides, so that other counties may not read who it is.
  [
    "party.appointInstructor",
    { office: "of_shan", person: "pe_c2", appointedBy: "justiceAdministration", from: "2026-05-11" }
  ],
  ["fund.spend", { office: "of_mei", on: "2026-06-20", amount: "1000", purpose: "主题党日活动" }]
]
