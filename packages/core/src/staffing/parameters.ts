import { articlesInForceSince, inForceSince } from "../norm/Clause.ts"
import { type Parameter, parameter } from "../norm/Parameter.ts"
import type { Terms } from "../norm/Terms.ts"

/** 所内人员的最低人数. */
export const minStaff = parameter("minStaff", {
  clause: "3.2.1",
  unit: "person",
  label: { zh: "所内人员的最低人数", en: "fewest people on an office's staff" },
  values: [{ since: inForceSince, value: 3 }],
  open: false
})

/** 本科以上学历人员的最低占比. */
export const minBachelorShare = parameter("minBachelorShare", {
  clause: "3.2.2",
  unit: "share",
  label: { zh: "本科以上学历人员的最低占比", en: "smallest share with a bachelor's degree or above" },
  values: [{ since: inForceSince, value: "0.5" }],
  open: false
})

/** 学历占比的基数: staff 全体人员, practitioners 基层法律服务工作者. */
export const bachelorBase = parameter("bachelorBase", {
  clause: "3.2.2",
  unit: "choice",
  label: { zh: "学历占比的基数", en: "of whom the share is taken" },
  codes: ["staff", "practitioners"],
  values: [{ since: inForceSince, value: 0 }],
  open: true,
  allowed: [0, 1]
})

/** 专职执业人员的最低人数. */
export const minFullTimePractitioners = parameter("minFullTimePractitioners", {
  clause: "137.7.1",
  unit: "person",
  label: { zh: "专职执业人员的最低人数", en: "fewest full-time practitioners" },
  values: [{ since: articlesInForceSince, value: 3 }],
  open: false
})

/** 有执业年限的合伙人的最低人数. */
export const minPartners = parameter("minPartners", {
  clause: "137.7.2",
  unit: "person",
  label: { zh: "达到执业年限的合伙人的最低人数", en: "fewest partners with the years of practice" },
  values: [{ since: articlesInForceSince, value: 2 }],
  open: false
})

/** 合伙人的最低执业年限. */
export const minPractisingYears = parameter("minPractisingYears", {
  clause: "137.7.2",
  unit: "year",
  label: { zh: "合伙人的最低执业年限", en: "fewest years of practice of such a partner" },
  values: [{ since: articlesInForceSince, value: 3 }],
  open: false
})

/** What a parameter is; before it was in force nothing is asked, and any number will do. */
export const numberBy = (terms: Terms, of: Parameter): number => Number(terms(of) ?? 0)
