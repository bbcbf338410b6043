import { Schema } from "effect"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { valueFor } from "../../norm/Profile.ts"
import { DossierIncomplete } from "../ApplicationRefusals.ts"
import { dossierItems } from "../parameters.ts"
import { Relation } from "../Relation.ts"
import { stepCommand } from "../StepCommand.ts"
import { admissionNamed, admissionOf } from "./AdmissionOf.ts"
import { AdmissionAnswer, relationFault } from "./FileAdmission.ts"
import { type DossierPaper, PracticeAdmission } from "./PracticeAdmission.ts"

const common = { of: admissionOf, answer: AdmissionAnswer } as const

const reason = RequiredText(500)

/** Papers that are handed in later stand beside those there are; one of the same item takes its place. */
const withPapers = (
  before: ReadonlyArray<DossierPaper>,
  more: ReadonlyArray<DossierPaper>
): ReadonlyArray<DossierPaper> =>
  [...before.filter(({ item }) => !more.some((later) => later.item === item)), ...more].toSorted(
    (a, b) => a.item - b.item
  )

/** Hands in papers, or says otherwise how the applicant stands to the Party; what was sent back is filed again. */
export const supplyAdmission = stepCommand({
  ...common,
  name: "admission.supply",
  permission: "application.file",
  verb: "supply",
  input: Schema.Struct({
    ...admissionNamed,
    papers: Schema.optionalKey(PracticeAdmission.fields.papers),
    relation: Schema.optionalKey(Relation)
  }),
  refuses: (_body, _office, { relation }, { today }) => relationFault(relation, today),
  next: (body: PracticeAdmission, { on, papers = [], relation = body.relation }) => ({
    ...body,
    papers: withPapers(body.papers, papers),
    relation,
    state: body.state.is === "sentBack" ? { is: "filed", since: on } : body.state
  })
})

/** 退回补正, with what is to be put right. */
export const sendBackAdmission = stepCommand({
  ...common,
  name: "admission.sendBack",
  permission: "application.examine",
  verb: "sendBack",
  input: Schema.Struct({ ...admissionNamed, reason }),
  next: (body: PracticeAdmission, input) => ({
    ...body,
    state: { is: "sentBack", since: input.on, reason: input.reason }
  })
})

/** 县区同意: the county has examined the dossier, which has its five items (138.10). */
export const consentToAdmission = stepCommand({
  ...common,
  name: "admission.consent",
  permission: "application.consent",
  verb: "consent",
  input: Schema.Struct(admissionNamed),
  refuses: ({ papers }, { county }, { on }, { rulebook }) => {
    const due = Number(valueFor(rulebook, county, dossierItems, on))
    const missing = Array.from({ length: due }, (_, place) => place + 1).filter(
      (item) => !papers.some((paper) => paper.item === item)
    )
    return missing.length === 0
      ? undefined
      : new DossierIncomplete({ path: "$.admission", clause: "138.10", missing })
  },
  next: (body: PracticeAdmission, { on }) => ({ ...body, state: { is: "consented", since: on } })
})

/** What a number is kept of when an application ends without a decision. */
const numbersIn = ({ state }: PracticeAdmission) => ({
  ...("number" in state && state.number !== undefined && { number: state.number }),
  ...("decision" in state && state.decision !== undefined && { decision: state.decision })
})

/** 撤回申请. */
export const withdrawAdmission = stepCommand({
  ...common,
  name: "admission.withdraw",
  permission: "application.file",
  verb: "withdraw",
  input: Schema.Struct({ ...admissionNamed, reason }),
  next: (body: PracticeAdmission, input) => {
    const { number } = numbersIn(body)
    return {
      ...body,
      state: {
        is: "withdrawn",
        since: input.on,
        reason: input.reason,
        ...(number !== undefined && { number })
      }
    }
  }
})

/** Voids an application that was entered by mistake; its numbers stay given. */
export const voidAdmission = stepCommand({
  ...common,
  name: "admission.void",
  permission: "office.write",
  verb: "void",
  input: Schema.Struct({ ...admissionNamed, reason }),
  next: (body: PracticeAdmission, input) => ({
    ...body,
    state: { is: "voided", since: input.on, reason: input.reason, ...numbersIn(body) }
  })
})
