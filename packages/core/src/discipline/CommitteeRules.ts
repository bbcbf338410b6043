import { atLeast, equal } from "../norm/Condition.ts"
import type { Remedy } from "../norm/Finding.ts"
import { must } from "../norm/Rule.ts"
import { examples } from "./CommitteeRules.examples.ts"
import { composition } from "./Composition.ts"
import { minSeatsPerSector, oddSizeAdvised } from "./parameters.ts"

/** What is told of a member beside the sector. */
export const memberInputs = ["person", "organ", "department", "headsSince", "attestations"] as const

/** 惩戒委员会组成. */
export const committeeComposition = must(
  "4.5.1",
  {
    zh: "惩戒委员会由法院、公安、司法行政机关相关部门负责人组成，四项条件均有注明",
    en: "the committee is made up of heads of departments of all three sectors, their four qualities attested"
  },
  {
    revision: 1,
    about: composition,
    parameters: { minSeatsPerSector, oddSizeAdvised },
    requires: [
      atLeast("courtSeats", "minSeatsPerSector"),
      atLeast("publicSecuritySeats", "minSeatsPerSector"),
      atLeast("justiceSeats", "minSeatsPerSector"),
      equal("seatsNotHeading", 0),
      equal("seatsUnattested", 0)
    ],
    recommends: [atLeast("sizeOdd", "oddSizeAdvised")],
    remedies: ({ id }, { day, lacking, notHeading, unattested, even }) => {
      const acts: ReadonlyArray<Remedy> = [
        ...lacking.map((sector) => ({
          command: "committee.seat",
          input: { committee: id, sector, from: day },
          missing: memberInputs
        })),
        ...notHeading.map(({ seat, sector }) => ({
          command: "committee.replace",
          input: { committee: id, seat, sector, from: day },
          missing: memberInputs
        })),
        ...unattested.map(({ seat, quality }) => ({
          command: "committee.attest",
          input: { committee: id, seat, quality, on: day },
          missing: ["by"]
        }))
      ]
      // With nothing binding amiss, what is left is an even number of members.
      return acts.length > 0 || !even
        ? acts
        : [
            {
              command: "committee.seat",
              input: { committee: id, from: day },
              missing: ["sector", ...memberInputs]
            }
          ]
    },
    examples: examples["4.5.1"]
  }
)
