import { duty } from "../duty/Duty.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { noSurveys, officeSurvey } from "./OfficeSurvey.ts"

/** The county's, measured by each office: met by the first survey that found both networks working. */
export const connectionsEnsured = duty(
  "3.4.1",
  {
    zh: "2020 年 5 月底前确保司法内网、外网畅通",
    en: "the justice intranet and the internet work by the end of May 2020"
  },
  {
    revision: 1,
    name: "connectionsEnsured",
    subject: "office",
    owedBy: "county",
    cadence: { once: "2020-05-31" as PlainDate },
    soonDays: 30,
    from: ["officeSurvey"],
    acts: ({ id, records }) =>
      (records.facet(officeSurvey, id) ?? noSurveys).surveys.flatMap(({ on, connections, voided }) =>
        voided === undefined && connections?.intranet === true && connections.internet
          ? [{ on, ref: officeSurvey.ref(id) }]
          : []
      ),
    remedies: ({ id }, day) => [
      {
        command: "office.survey",
        input: { office: id, on: day, connections: { intranet: true, internet: true } },
        missing: ["by"]
      }
    ]
  }
)
