import { type Actor, type Assessment, type OfficeState, type RegisterView, termsFor } from "@jiceng/core"
import type { OfficeDetail } from "@jiceng/http-api"
import { fundOn } from "./fundOn.ts"
import { candidatesOn, organizationOn } from "./officeOrganization.ts"
import { officeCharter } from "./officeCharter.ts"
import { officePosts } from "./officePosts.ts"
import { instructorsOn, staffOn } from "./officeStaff.ts"
import { divisionOf } from "./standing.ts"
import { type Vocabulary, wordedFinding } from "./wordedFinding.ts"

type Detail = (typeof OfficeDetail)["Type"]

/** One office on one day from one moment of the view; the fund's latest entries are read from the journal after. */
export const officeDetail = (
  words: Vocabulary,
  view: RegisterView,
  actor: Actor,
  state: OfficeState,
  { findings, ...basis }: Assessment
): Omit<Detail, "fund"> & { readonly fund: Omit<Detail["fund"], "recent"> } => {
  const { factsAt } = basis
  const { id, roster } = state
  const { name, county, locality, form, uscc, since } = state.office
  const organization =
    state.organization && organizationOn(view, actor, state.organization.id, state.organization.body, factsAt)
  const candidates = candidatesOn(
    view,
    actor,
    state,
    factsAt,
    termsFor(words.rulebook, state.office.county, basis.rulesAt)
  )
  return {
    ...basis,
    office: { id, name, county: divisionOf(county), locality, form, ...(uscc && { uscc }), since },
    staff: staffOn(view, actor, id, roster, factsAt),
    instructors: instructorsOn(view, actor, id, roster, factsAt),
    ...(organization && { organization }),
    posts: officePosts(view, actor, id, factsAt),
    ...(candidates && { candidates }),
    charter: officeCharter(state, factsAt),
    fund: fundOn(state.fund, factsAt, since),
    findings: findings.map((finding) => wordedFinding(words, finding))
  }
}
