import { atLeast, equal, yes } from "../norm/Condition.ts"
import type { Remedy } from "../norm/Finding.ts"
import { hindrance } from "../norm/Hindrance.ts"
import { must } from "../norm/Rule.ts"
import { together } from "../norm/Together.ts"
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
    revision: 2,
    about: staffing,
    parameters: { minStaff },
    requires: [atLeast("staffCount", "minStaff")],
    remedies: ({ id }, { day, lacking }) =>
      together(
        Array.from({ length: lacking.staff }, () => ({
          command: "staff.join",
          input: { office: id, from: day },
          missing: ["person", "practitioner"]
        }))
      ),
    examples: examples["3.2.1"]
  }
)

export const halfWithBachelor = must(
  "3.2.2",
  { zh: "50% 以上人员具备本科以上学历", en: "half of them hold a bachelor's degree or above" },
  {
    revision: 2,
    about: staffing,
    parameters: { minBachelorShare, bachelorBase },
    requires: [atLeast("bachelorShare", "minBachelorShare")],
    // Whoever joins with a degree counts too, but only once the degree is recorded: two acts about a person to be found.
    remedies: (_, { belowBachelor, lacking }): ReadonlyArray<Remedy> =>
      together(
        belowBachelor.map((person) => ({
          command: "person.recordEducation",
          input: { person },
          missing: ["level", "on"]
        })),
        lacking.bachelors
      ),
    hindrance: () =>
      hindrance("outsideFact", {
        zh: "登记在职取得的本科以上学历，或吸收有本科以上学历的人员（同时登记其学历）",
        en: "degrees earned meanwhile are recorded, or people who hold one join, with their degree recorded"
      }),
    examples: examples["3.2.2"]
  }
)

export const financeAndPartyStaff = must(
  "3.2.3",
  { zh: "配齐财务管理、党务工作人员", en: "finance staff and Party-affairs staff are in place" },
  {
    revision: 2,
    about: staffing,
    requires: [atLeast("financeStaff", 1), atLeast("partyAffairsStaff", 1)],
    remedies: ({ id }, { day, vacantPosts }) =>
      together(
        vacantPosts.map((post) => ({
          command: "staff.assignPost",
          input: { office: id, post, from: day },
          missing: ["person"]
        }))
      ),
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
    revision: 2,
    about: staffing,
    applies: [atLeast("staffCount", 1)],
    requires: [equal("uninsured", 0)],
    // What was recorded on this very day can only have been a mistake, and is voided first.
    remedies: ({ id }, { day, uninsured }) =>
      together(
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
        )
      ),
    hindrance: () =>
      hindrance("outsideFact", {
        zh: "先参加社会保险，或查明已在他处参保、已退休，再登记",
        en: "the insurance is taken out, or found to be elsewhere or not needed, and then recorded"
      }),
    examples: examples["3.2.4"]
  }
)

export const threeFullTime = must(
  "137.7.1",
  { zh: "有 3 名以上专职执业的基层法律服务工作者", en: "at least three full-time practitioners" },
  {
    revision: 2,
    about: staffing,
    parameters: { minFullTimePractitioners },
    requires: [atLeast("fullTimePractitioners", "minFullTimePractitioners")],
    remedies: ({ id }, { day, lacking }) =>
      together(
        Array.from({ length: lacking.fullTime }, () => ({
          command: "staff.join",
          input: { office: id, practitioner: true, fullTime: true, from: day },
          missing: ["person"]
        }))
      ),
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
    revision: 2,
    about: staffing,
    parameters: { minPartners, minPractisingYears },
    applies: [yes("isPartnership")],
    requires: [atLeast("practisedPartners", "minPartners")],
    remedies: ({ id }, { day, partnerCandidates, lacking }) =>
      partnerCandidates.length < lacking.partners
        ? []
        : together(
            partnerCandidates.map((person) => ({
              command: "staff.assignPost",
              input: { office: id, person, post: "partner", from: day }
            })),
            lacking.partners
          ),
    hindrance: ({ partnerCandidates, lacking }) =>
      partnerCandidates.length < lacking.partners
        ? hindrance("outsideFact", {
            zh: "所内执业满 3 年的人员不足，须有符合条件的人员加入后任合伙人",
            en: "too few in the office have practised for three years: somebody who has joins and becomes a partner"
          })
        : undefined,
    examples: examples["137.7.2"]
  }
)
