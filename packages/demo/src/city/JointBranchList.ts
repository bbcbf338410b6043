import type { PartyOrganization } from "@jiceng/core"
import type { CountySlug } from "./OfficeList.ts"
import type { Seat } from "./Story.ts"

/** 联合党支部 of the city: its units by number within the county, judicial offices by name. */
export interface JointBranchEntry {
  readonly name: string
  readonly offices: ReadonlyArray<number>
  readonly judicialOffices: ReadonlyArray<string>
  /** The unit that leads, by number. */
  readonly lead?: number
  readonly ground: NonNullable<PartyOrganization["ground"]>
  readonly head: { readonly office: number; readonly seat: Seat }
}

/** Two where a large office leads small ones, four of neighbours; judicial offices are units of some. */
export const jointBranchList: Readonly<Record<CountySlug, ReadonlyArray<JointBranchEntry>>> = {
  guichi: [
    {
      name: "秋湖片区法律服务所联合党支部",
      offices: [3, 6, 7],
      judicialOffices: [],
      lead: 3,
      ground: "largeLeadsSmall",
      head: { office: 3, seat: "director" }
    },
    {
      name: "茶坞片区法律服务联合党支部",
      offices: [15, 16],
      judicialOffices: ["茶坞司法所"],
      lead: 15,
      ground: "nearby",
      head: { office: 15, seat: "director" }
    }
  ],
  dongzhi: [
    {
      name: "尧水片区法律服务所联合党支部",
      offices: [1, 5, 6],
      judicialOffices: [],
      lead: 1,
      ground: "largeLeadsSmall",
      head: { office: 1, seat: "director" }
    },
    {
      name: "大湾司法所、法律服务所联合党支部",
      offices: [13],
      judicialOffices: ["大湾司法所"],
      ground: "nearby",
      head: { office: 13, seat: "director" }
    }
  ],
  shitai: [
    {
      name: "七岭片区法律服务联合党支部",
      offices: [2, 3],
      judicialOffices: ["七岭司法所"],
      lead: 2,
      ground: "nearby",
      head: { office: 2, seat: "director" }
    }
  ],
  qingyang: [
    {
      name: "庙岭片区法律服务联合党支部",
      offices: [5, 6, 10],
      judicialOffices: ["丁畈司法所"],
      lead: 6,
      ground: "nearby",
      head: { office: 6, seat: "manager1" }
    }
  ]
}
