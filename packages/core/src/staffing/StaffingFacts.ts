/** What staffing is judged by. */
export const facts = {
  staffCount: {
    label: { zh: "所内人员人数", en: "people on the staff" },
    unit: "count",
    from: ["officeRoster"]
  },
  bachelorShare: {
    label: { zh: "本科以上学历人员占比", en: "share with a bachelor's degree or above" },
    unit: "share",
    from: ["officeRoster", "qualification"]
  },
  financeStaff: {
    label: { zh: "财务管理人员人数", en: "finance staff" },
    unit: "count",
    from: ["officeRoster"]
  },
  partyAffairsStaff: {
    label: { zh: "党务工作人员人数", en: "Party-affairs staff" },
    unit: "count",
    from: ["officeRoster"]
  },
  uninsured: {
    label: {
      zh: "未参加社会保险又无法定理由的人数",
      en: "people neither insured nor with a lawful ground on record"
    },
    unit: "count",
    from: ["officeRoster"]
  },
  fullTimePractitioners: {
    label: { zh: "专职执业人员人数", en: "full-time practitioners" },
    unit: "count",
    from: ["officeRoster"]
  },
  isPartnership: { label: { zh: "合伙制", en: "a partnership" }, unit: "yesNo", from: ["office"] },
  practisedPartners: {
    label: { zh: "达到执业年限的合伙人人数", en: "partners with the years of practice" },
    unit: "count",
    from: ["officeRoster", "qualification"]
  }
} as const
