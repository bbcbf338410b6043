import { type Agreement, on } from "../bundle/Agreement.ts"
import type { BundleFault } from "../bundle/Bundle.ts"
import { addDays, type PlainDate } from "../kernel/PlainDate.ts"
import { type OfficeRoster, officeRoster } from "../office/Roster.ts"
import { practiceAdmission } from "./admission/PracticeAdmission.ts"
import { officeTransfer } from "./transfer/OfficeTransfer.ts"

/** A leg that a decided application has: what it looks for in which roster. */
interface Leg {
  readonly path: string
  readonly office: string
  readonly stands: (roster: OfficeRoster) => boolean
  readonly expected: BundleFault["expected"]
}

const joins = (person: string, day: PlainDate) => (roster: OfficeRoster) =>
  roster.staff.some((one) => one.person === person && one.practitioner && one.from === day)

const leaves = (person: string, day: PlainDate) => (roster: OfficeRoster) =>
  roster.staff.some((one) => one.person === person && one.to === day)

const memberAt = (person: string) => (roster: OfficeRoster) =>
  roster.stages.some((one) => one.person === person)

/**
 * What was granted stands in the rosters, both legs of it (1.3.8, 1.3.9): a practitioner from the day on, a member's
 * stage with it; of a transfer also the last day in the former office.
 */
export const applicationAgreement: Agreement = {
  begin: () => {
    const rosters = new Map<string, OfficeRoster>()
    const legs: Array<Leg> = []
    const joining = (path: string, office: string, person: string, day: PlainDate): Leg => ({
      path,
      office,
      stands: joins(person, day),
      expected: {
        zh: `${office} 名册中自 ${day} 起的执业人员`,
        en: `a practitioner on the roster of ${office} from ${day} on`
      }
    })
    return {
      on: [
        on(officeRoster, ({ id, body }) => void rosters.set(id, body)),
        on(practiceAdmission, ({ path, body }) => {
          if (body.state.is !== "granted") return
          legs.push(joining(path, body.office, body.person, body.state.since))
          if (body.relation.is !== "member") return
          const { office, person } = body
          const expected = {
            zh: `${office} 名册中的党员发展阶段`,
            en: `a membership stage on the roster of ${office}`
          }
          legs.push({ path, office, stands: memberAt(person), expected })
        }),
        on(officeTransfer, ({ path, body }) => {
          if (body.state.is !== "completed") return
          const last = addDays(body.state.since, -1)
          legs.push(joining(path, body.office, body.person, body.state.since))
          legs.push({
            path,
            office: body.formerOffice,
            stands: leaves(body.person, last),
            expected: {
              zh: `${body.formerOffice} 名册中以 ${last} 为末日的在所期间`,
              en: `a time on the roster of ${body.formerOffice} whose last day is ${last}`
            }
          })
        })
      ],
      faults: function* () {
        for (const { path, office, stands, expected } of legs) {
          const roster = rosters.get(office)
          if (roster !== undefined && stands(roster)) continue
          yield { path: `${path}.state`, found: "(absent)", expected }
        }
      }
    }
  }
}
