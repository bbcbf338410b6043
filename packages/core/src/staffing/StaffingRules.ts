import { atLeast, equal, yes } from "../norm/Condition.ts"
import type { Remedy } from "../norm/Finding.ts"
import { must } from "../norm/Rule.ts"
import { staffing } from "./Staffing.ts"
import { examples } from "./StaffingRules.examples.ts"
import {
  bachelorBase,
  minBachelorShare,
  minFullTimePractitioners,
  minPartners,
  minPractisingYears,
  minStaff
} from "./parameters.ts"

export const threeOnStaff = must(
  "3.2.1",
  { zh: "人员 3 人以上", en: "at least three people on the staff" },
  {
    revision: 1,
    about: staffing,
    parameters: { minStaff },
    requires: [atLeast("staffCount", "minStaff")],
    remedies: ({ id }, { day }) => [
      { command: "staff.join", input: { office: id, from: day }, missing: ["person", "practitioner"] }
    ],
    examples: examples["3.2.1"]
  }
)

export const halfWithBachelor = must(
  "3.2.2",
  { zh: "50% 以上人员具备本科以上学历", en: "half of them hold a bachelor's degree or above" },
  {
    revision: 1,
    about: staffing,
    parameters: { minBachelorShare, bachelorBase },
    requires: [atLeast("bachelorShare", "minBachelorShare")],
    // A degree earned since is recorded; otherwise somebody who has one joins.
    remedies: ({ id }, { day, belowBachelor }): ReadonlyArray<Remedy> => [
      ...belowBachelor.map((person) => ({
        command: "person.recordEducation",
        input: { person },
        missing: ["level", "on"]
      })),
      { command: "staff.join", input: { office: id, from: day }, missing: ["person", "practitioner"] }
    ],
    examples: examples["3.2.2"]
  }
)

export const financeAndPartyStaff = must(
  "3.2.3",
  { zh: "配齐财务管理、党务工作人员", en: "finance staff and Party-affairs staff are in place" },
  {
    revision: 1,
    about: staffing,
    requires: [atLeast("financeStaff", 1), atLeast("partyAffairsStaff", 1)],
    remedies: ({ id }, { day, vacantPosts }) =>
      vacantPosts.map((post) => ({
        command: "staff.assignPost",
        input: { office: id, post, from: day },
        missing: ["person"]
      })),
    examples: examples["3.2.3"]
  }
)

export const everyoneInsured = must(
  "3.2.4",
  {
    zh: "人员落实相关社会保险待遇",
    en: "everybody on the staff is insured, or has the lawful ground recorded"
  },
  {
    revision: 1,
    about: staffing,
    applies: [atLeast("staffCount", 1)],
    requires: [equal("uninsured", 0)],
    // What was recorded on this very day can only have been a mistake, and is voided first.
    remedies: ({ id }, { day, uninsured }) =>
      uninsured.map(({ person, since }) =>
        since === day
          ? {
              command: "staff.voidInsurance",
              input: { office: id, person, from: since },
              missing: ["reason"]
            }
          : {
              command: "staff.recordInsurance",
              input: { office: id, person, from: day },
              missing: ["standing"]
            }
      ),
    examples: examples["3.2.4"]
  }
)

export const threeFullTime = must(
  "137.7.1",
  { zh: "有 3 名以上专职执业的基层法律服务工作者", en: "at least three full-time practitioners" },
  {
    revision: 1,
    about: staffing,
    parameters: { minFullTimePractitioners },
    requires: [atLeast("fullTimePractitioners", "minFullTimePractitioners")],
    remedies: ({ id }, { day }) => [
      {
        command: "staff.join",
        input: { office: id, practitioner: true, fullTime: true, from: day },
        missing: ["person"]
      }
    ],
    examples: examples["137.7.1"]
  }
)

export const practisedPartners = must(
  "137.7.2",
  {
    zh: "合伙制的所有 2 名以上执业 3 年以上的合伙人",
    en: "a partnership has at least two partners with three years of practice"
  },
  {
    revision: 1,
    about: staffing,
    parameters: { minPartners, minPractisingYears },
    applies: [yes("isPartnership")],
    requires: [atLeast("practisedPartners", "minPartners")],
    remedies: ({ id }, { day, partnerCandidates }) =>
      partnerCandidates.map((person) => ({
        command: "staff.assignPost",
        input: { office: id, person, post: "partner", from: day }
      })),
    examples: examples["137.7.2"]
  }
)
