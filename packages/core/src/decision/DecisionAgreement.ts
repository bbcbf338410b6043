import { type Agreement, on } from "../bundle/Agreement.ts"
import { type Consultation, consultation } from "../consultation/Consultation.ts"
import { type OfficeDecision, officeDecision } from "./OfficeDecision.ts"

/** 决定与会商一致 (1.5.5): a decision names a consultation of its own office and matter, or it doesn't come in. */
export const decisionAgreement: Agreement = {
  begin: () => {
    const consultations = new Map<string, Consultation>()
    const decisions: Array<{ readonly path: string; readonly body: OfficeDecision }> = []
    return {
      on: [
        on(consultation, ({ id, body }) => void consultations.set(id, body)),
        on(officeDecision, ({ path, body }) => {
          if (body.consultation !== undefined) decisions.push({ path, body })
        })
      ],
      faults: function* () {
        for (const { path, body } of decisions) {
          const consulted = consultations.get(body.consultation!)
          // A consultation that isn't there is a broken reference, and told as one.
          if (consulted === undefined) continue
          for (const field of ["office", "matter"] as const) {
            const due = consulted[field]
            if (body[field] === due) continue
            yield {
              path: `${path}.${field}`,
              found: JSON.stringify(body[field]),
              expected: { zh: `会商记录上的 ${due}`, en: `${due}, as the consultation has it` }
            }
          }
        }
      }
    }
  }
}
