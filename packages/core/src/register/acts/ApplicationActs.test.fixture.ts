import fc from "fast-check"
import { dossier, letter, member } from "../../application/Applications.test.fixture.ts"
import { days, type Inputs, offices, people, reason, text } from "./Draws.test.fixture.ts"

const admission = fc.constantFrom("pa_1", "pa_2")
const transfer = fc.constantFrom("ot_1", "ot_2")
const relation = fc.constantFrom(member, { is: "notMember" })
const on = days

export const applicationActs: Inputs = {
  "admission.file": {
    id: admission,
    office: offices,
    person: people,
    filedOn: on,
    papers: fc.constantFrom([], dossier),
    relation
  },
  "admission.supply": { admission, on, papers: fc.constant(dossier), relation },
  "admission.sendBack": { admission, on, reason },
  "admission.consent": { admission, on },
  "admission.accept": { admission, on },
  "admission.grant": { admission, on, licence: text },
  "admission.refuse": { admission, on, reasons: text },
  "admission.withdraw": { admission, on, reason },
  "admission.void": { admission, on, reason },
  "transfer.file": { id: transfer, office: offices, person: people, filedOn: on },
  "transfer.supply": { transfer, on, letter: fc.constant(letter) },
  "transfer.sendBack": { transfer, on, reason },
  "transfer.release": { transfer, on },
  "transfer.consent": { transfer, on },
  "transfer.complete": { transfer, on },
  "transfer.refuse": { transfer, on, reasons: text },
  "transfer.withdraw": { transfer, on, reason },
  "transfer.void": { transfer, on, reason },
  "docket.enter": { person: people, sort: fc.constantFrom("openMatter", "debt"), from: on },
  "docket.settle": { person: people, entry: fc.constant("de_1"), on },
  "docket.void": { person: people, entry: fc.constant("de_1"), reason }
}
