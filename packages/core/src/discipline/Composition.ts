import type { PlainDate } from "../kernel/PlainDate.ts"
import { concept } from "../norm/Concept.ts"
import { type Terms, termsOn } from "../norm/Terms.ts"
import type { CommitteeState } from "../register/CommitteeState.ts"
import { committee as committeeKind, type DisciplinaryCommittee, seatsOn } from "./Committee.ts"
import { minSeatsPerSector } from "./parameters.ts"
import { headsOn, type Quality, type Sector, sectors, unattestedOn } from "./Seat.ts"

/** The sectors that lack members on a day, by the number that each must have then. */
export const lackingSectors = (
  committee: Pick<DisciplinaryCommittee, "seats">,
  day: PlainDate,
  terms: Terms = termsOn(day)
): ReadonlyArray<Sector> => {
  const least = Number(terms(minSeatsPerSector) ?? 0)
  const seats = seatsOn(committee, day)
  return sectors.filter((sector) => seats.filter((seat) => seat.sector === sector).length < least)
}

const facts = {
  courtSeats: {
    label: { zh: "法院委员人数", en: "members from courts" },
    unit: "count",
    from: ["committee"]
  },
  publicSecuritySeats: {
    label: { zh: "公安机关委员人数", en: "members from public-security organs" },
    unit: "count",
    from: ["committee"]
  },
  justiceSeats: {
    label: { zh: "司法行政机关委员人数", en: "members from justice organs" },
    unit: "count",
    from: ["committee"]
  },
  seatsNotHeading: {
    label: { zh: "不是部门负责人的委员人数", en: "members who head no department" },
    unit: "count",
    from: ["committee"]
  },
  seatsUnattested: {
    label: { zh: "条件未全部注明的委员人数", en: "members with a quality that nobody attested" },
    unit: "count",
    from: ["committee"]
  },
  sizeOdd: {
    label: { zh: "委员人数为单数", en: "an odd number of members" },
    unit: "yesNo",
    from: ["committee"]
  }
} as const

/** What the remedies of the composition need. */
export interface CompositionDetails {
  readonly day: PlainDate
  readonly lacking: ReadonlyArray<Sector>
  readonly notHeading: ReadonlyArray<{ readonly seat: number; readonly sector: Sector }>
  readonly unattested: ReadonlyArray<{ readonly seat: number; readonly quality: Quality }>
  readonly even: boolean
}

/** 惩戒委员会组成: the facts of 4.5.1 for the committee on one day. */
export const composition = concept("composition", {
  subject: "committee",
  revision: 2,
  facts,
  sources: ({ ref }: CommitteeState) => ({ committee: [ref] }),
  read: ({ committee }: CommitteeState, day: PlainDate, terms: Terms) => {
    const seats = seatsOn(committee, day)
    const from = (sector: Sector): number => seats.filter((seat) => seat.sector === sector).length
    const notHeading = seats.filter((seat) => !headsOn(seat, day))
    const unattested = seats.flatMap(({ no, attestations }) =>
      unattestedOn(attestations, day).map((quality) => ({ seat: no, quality }))
    )
    const details: CompositionDetails = {
      day,
      lacking: lackingSectors(committee, day, terms),
      // Nothing is to be done about a seat that is over, nor on the first day of one by whoever follows.
      notHeading: notHeading.flatMap(({ no, sector, from: first, to }) =>
        to === undefined && first < day ? [{ seat: no, sector }] : []
      ),
      unattested: unattested.filter(({ seat }) =>
        seats.some(({ no, to }) => no === seat && to === undefined)
      ),
      even: seats.length % 2 === 0
    }
    return {
      facts: {
        courtSeats: from("court"),
        publicSecuritySeats: from("publicSecurity"),
        justiceSeats: from("justice"),
        seatsNotHeading: notHeading.length,
        seatsUnattested: new Set(unattested.map(({ seat }) => seat)).size,
        sizeOdd: seats.length % 2
      },
      details
    }
  }
})

/** A committee as the rules read it, in a state that may not exist yet. */
export const stateOf = (
  id: string,
  committee: DisciplinaryCommittee,
  records: CommitteeState["records"]
): CommitteeState => ({ id, ref: committeeKind.ref(id), committee, records })
