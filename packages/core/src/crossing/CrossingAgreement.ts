import { type Agreement, on } from "../bundle/Agreement.ts"
import type { OfficeId } from "../office/Office.ts"
import { type OfficeRoster, officeRoster } from "../office/Roster.ts"
import { type PartyOrganization, partyOrganization } from "../party/PartyOrganization.ts"
import { crossAppointmentFaults } from "./CrossAppointmentFaults.ts"

/** 交叉任职成对 (1.5.3): the Party side of each pair stands in its organization throughout; one-sided, it doesn't come in. */
export const crossingAgreement: Agreement = {
  begin: () => {
    const organizations = new Map<string, PartyOrganization>()
    const rosters: Array<{ readonly id: string; readonly path: string; readonly body: OfficeRoster }> = []
    return {
      on: [
        on(partyOrganization, ({ id, body }) => void organizations.set(id, body)),
        on(officeRoster, ({ id, path, body }) => {
          if (body.crossAppointments.length > 0) rosters.push({ id, path, body })
        })
      ],
      faults: function* () {
        for (const { id, path, body } of rosters) {
          for (const { path: at, lacks } of crossAppointmentFaults(body, organizations, id as OfficeId)) {
            // An organization that isn't there is a broken reference, and told as one.
            if (lacks === "organization") continue
            yield {
              path: path + at.slice(1),
              found: "(one-sided)",
              expected: {
                zh: "党组织一侧在整个期间由同一人担任该职务",
                en: "the same person in that post of the organization throughout the period"
              }
            }
          }
        }
      }
    }
  }
}
