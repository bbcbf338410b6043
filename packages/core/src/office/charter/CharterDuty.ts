import { duty } from "../../duty/Duty.ts"
import type { PlainDate } from "../../kernel/PlainDate.ts"
import { charter, versionOn } from "./Charter.ts"

/** Met by submission; the city's approval may come later. */
export const charterSubmitted = duty(
  "1.5.8",
  {
    zh: "2020 年 5 月底前完成章程修改并报市司法局审批",
    en: "the charter is amended and submitted to the city bureau by the end of May 2020"
  },
  {
    revision: 2,
    name: "charterSubmission",
    subject: "office",
    owedBy: "office",
    cadence: { once: "2020-05-31" as PlainDate },
    soonDays: 30,
    from: ["charter"],
    acts: ({ id, records }) =>
      (records.facet(charter, id)?.versions ?? []).flatMap(({ submittedOn, voided }) =>
        submittedOn === undefined || voided !== undefined ? [] : [{ on: submittedOn, ref: charter.ref(id) }]
      ),
    remedies: ({ id, records }, day) => {
      const known = records.facet(charter, id)
      const version = known && versionOn(known, day)
      return version === undefined
        ? [{ command: "charter.adopt", input: { office: id, adoptedOn: day }, missing: ["articles"] }]
        : [{ command: "charter.submit", input: { office: id, version: version.adoptedOn, on: day } }]
    }
  }
)
