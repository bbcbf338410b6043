import fc from "fast-check"
import { days, type Inputs, offices, people, text } from "./Draws.test.fixture.ts"

const posts = fc.constantFrom("director", "partner", "principalManager", "financeStaff", "partyAffairsStaff")

export const officeActs: Inputs = {
  "office.register": {
    id: offices,
    name: fc.constantFrom("甲所", "乙所"),
    county: fc.constantFrom("341702", "341721"),
    locality: fc.constant({ name: "某镇", kind: "township" }),
    form: fc.constant("partnership"),
    since: fc.constant("2018-05-01")
  },
  "person.register": { id: people, name: text },
  "staff.join": { office: offices, person: people, practitioner: fc.boolean(), from: days },
  "staff.leave": { office: offices, person: people, on: days },
  "staff.assignPost": { office: offices, person: people, post: posts, from: days },
  "staff.endPost": { office: offices, person: people, post: posts, on: days }
}
