import { duty } from "../../duty/Duty.ts"
import { holdsOn } from "../../kernel/Period.ts"
import { dutyReview } from "./DutyReview.ts"

/** Done once the superior organization has appraised the report; by whoever is head, which a branch without one can't. */
export const secretaryReviewed = duty(
  "1.6.1",
  {
    zh: "党组织书记每年向上级司法行政机关党组织述职并接受评议",
    en: "each year the Party secretary reports to the superior organization and is appraised"
  },
  {
    revision: 1,
    name: "dutyReviews",
    subject: "partyOrganization",
    owedBy: "partyOrganization",
    cadence: { every: "year" },
    soonDays: 60,
    from: ["dutyReview"],
    acts: ({ id, records }) =>
      records
        .listOf(dutyReview, id)
        .flatMap(({ id: own, body }) =>
          body.state === "appraised" && body.voided === undefined
            ? [{ on: body.appraisedOn, ref: dutyReview.ref(own) }]
            : []
        ),
    remedies: ({ id, organization, records }, day) => {
      const reported = records
        .listOf(dutyReview, id)
        .find(({ body }) => body.state === "reported" && body.voided === undefined && body.reportedOn <= day)
      if (reported !== undefined)
        return [
          {
            command: "party.appraiseDuty",
            input: { review: reported.id, appraisedOn: day },
            missing: ["result"]
          }
        ]
      const head = organization.heads.find((held) => holdsOn(held, day))
      return [
        {
          command: "party.reportDuty",
          input: { organization: id, reportedOn: day, ...(head && { person: head.person }) },
          missing: [...(head ? [] : ["person"]), "summary"]
        }
      ]
    }
  }
)
