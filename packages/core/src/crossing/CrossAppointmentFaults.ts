import { covers } from "../office/CrossAppointments.ts"
import type { OfficeId } from "../office/Office.ts"
import type { OfficeRoster } from "../office/Roster.ts"
import type { PartyOrganization } from "../party/PartyOrganization.ts"
import { partyHoldings } from "./PostsHeld.ts"

/** A pair whose Party side doesn't stand, with its place in the roster. */
export interface CrossAppointmentFault {
  readonly path: string
  readonly crossAppointment: string
  /** The organization isn't known, or the person didn't hold the post in it throughout. */
  readonly lacks: "organization" | "partyPost"
}

/**
 * What one roster's body can't tell of its cross-appointments (1.5.3): that each stands on the Party side too, in the
 * named organization, by the same person of this office, throughout its period. The management side and the one
 * period are the schema's. `organizationsById` is a map or anything that answers like one.
 */
export const crossAppointmentFaults = (
  { crossAppointments }: OfficeRoster,
  organizationsById: { readonly get: (id: string) => PartyOrganization | undefined },
  office: OfficeId
): ReadonlyArray<CrossAppointmentFault> =>
  crossAppointments.flatMap((pair, place): ReadonlyArray<CrossAppointmentFault> => {
    const { id, person, partyEntry } = pair
    const path = `$.crossAppointments[${place}].partyEntry`
    const organization = organizationsById.get(partyEntry.organization)
    if (organization === undefined) return [{ path, crossAppointment: id, lacks: "organization" }]
    const held = partyHoldings(organization, { office, person }, partyEntry.post)
    return covers(held, pair) ? [] : [{ path, crossAppointment: id, lacks: "partyPost" }]
  })
