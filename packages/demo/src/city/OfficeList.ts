import type { LegalServiceOffice } from "@jiceng/core"
import type { StoryName } from "./Stories.ts"

/** One office as the city is laid out: where it is, how many work there, what it lives through. */
export interface OfficeEntry {
  readonly locality: string
  readonly form: LegalServiceOffice["form"]
  readonly story: StoryName
  /** Practitioners at the start of the year, director and managers included. */
  readonly practitioners: number
  /** Staff who don't practise. */
  readonly others: number
}

const partnership =
  (story: StoryName, practitioners: number, others: number) =>
  (locality: string): OfficeEntry => ({ locality, form: "partnership", story, practitioners, others })

const institution =
  (story: StoryName, practitioners: number, others: number) =>
  (locality: string): OfficeEntry => ({ locality, form: "publicInstitution", story, practitioners, others })

/** The counties with the name that stands in an office's name and the word in its ids. */
export const counties = [
  { code: "341702", name: "贵池区", slug: "guichi" },
  { code: "341721", name: "东至县", slug: "dongzhi" },
  { code: "341722", name: "石台县", slug: "shitai" },
  { code: "341723", name: "青阳县", slug: "qingyang" }
] as const

export type CountySlug = (typeof counties)[number]["slug"]

/**
 * The 48 offices. Townships are invented but for the first, so that no real office is told to break a clause; the
 * first has nothing against it.
 */
export const officeList: Readonly<Record<CountySlug, ReadonlyArray<OfficeEntry>>> = {
  guichi: [
    partnership("directorLeads", 5, 1)("梅村镇"),
    partnership("handover", 6, 1)("杏溪街道"),
    partnership("leadsJoint", 7, 2)("秋湖街道"),
    partnership("directorLeads", 5, 1)("江湾街道"),
    partnership("directorSucceeds", 5, 1)("平岗街道"),
    institution("joinsJoint", 3, 0)("云溪镇"),
    partnership("joinsJointWithTwo", 4, 0)("黄荆镇"),
    institution("managerLeads", 4, 1)("松坪镇"),
    partnership("directorLeads", 4, 1)("双溪镇"),
    institution("practitionerLeads", 5, 0)("桐林镇"),
    institution("fewStaff", 3, 0)("枫岭镇"),
    institution("thirdMember", 4, 0)("白沙镇"),
    institution("instructed", 3, 0)("竹坪镇"),
    partnership("directorLeads", 5, 0)("柏山镇"),
    institution("joinsJoint", 3, 0)("茶坞镇"),
    institution("joinsJointProbationary", 3, 0)("银坪乡")
  ],
  dongzhi: [
    partnership("leadsJoint", 7, 2)("尧水镇"),
    institution("directorLeads", 4, 1)("东湾镇"),
    partnership("directorTurnsFull", 5, 1)("龙岗镇"),
    partnership("directorLeads", 4, 1)("泥桥镇"),
    institution("joinsJoint", 3, 0)("洋塘镇"),
    partnership("joinsJointWithTwo", 4, 0)("青峰镇"),
    institution("directorVacant", 5, 0)("官塘镇"),
    partnership("managerLeads", 5, 1)("石梁镇"),
    institution("practitionerLeaves", 6, 0)("麻岭镇"),
    partnership("directorLeads", 5, 0)("章渡镇"),
    institution("fewMembersTwo", 3, 1)("松林镇"),
    institution("lastMemberLeaves", 4, 0)("葛岭镇"),
    institution("joinsJoint", 3, 0)("大湾乡"),
    institution("founds", 4, 1)("花坞乡"),
    partnership("probationaryDirector", 5, 0)("丰塘镇")
  ],
  shitai: [
    partnership("directorLeads", 5, 1)("秋源镇"),
    institution("joinsJoint", 3, 0)("七岭镇"),
    institution("thirdMemberInJoint", 3, 1)("横坞镇"),
    institution("practitionerLeads", 5, 0)("丁坪乡"),
    institution("instructedLater", 3, 0)("仙湖镇"),
    institution("fewMembers", 3, 0)("矶岭乡"),
    institution("newOffice", 3, 0)("牯坪镇")
  ],
  qingyang: [
    partnership("directorLeads", 5, 1)("蓉湖镇"),
    partnership("managerLeads", 5, 0)("新塘镇"),
    institution("directorVacantPractitionerLeads", 5, 0)("木坑镇"),
    partnership("headRetires", 6, 0)("陵水镇"),
    institution("joinsJoint", 3, 0)("丁畈镇"),
    institution("joinsJointWithTwo", 3, 0)("庙岭镇"),
    institution("fewMembersTwo", 3, 0)("乔源乡"),
    partnership("directorLeads", 5, 0)("九坞镇"),
    institution("managerLeads", 4, 0)("杨坞镇"),
    institution("joinsJoint", 3, 0)("酉溪镇")
  ]
}
