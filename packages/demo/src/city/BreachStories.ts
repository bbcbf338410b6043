import type { Story } from "./Story.ts"

const full = "full"
const none = "none"
const own = { members: "more", organization: "own" } as const

/**
 * Offices that break a clause on the demo's day, or of which that can't be told. Every breach comes about as in
 * life: by a change that nobody may refuse (somebody retires, a probationary member turns full), never by a command
 * that the document forbids.
 */
export const breachStories = {
  /** The only member retires; nobody has appointed an instructor since: 1.4.8 broken. */
  lastMemberLeaves: {
    members: "noMore",
    organization: "none",
    stages: { director: none, manager1: none, practitioner1: full },
    year: [{ on: "2026-04-17", does: "leave", seat: "practitioner1" }]
  },
  /** The director retires; the new one is a full member, the old head stays: 1.3.3 broken. */
  directorSucceeds: {
    ...own,
    stages: { director: none, manager1: full, practitioner1: full, practitioner2: full },
    head: "manager1",
    year: [
      { on: "2026-03-31", does: "leave", seat: "director" },
      { on: "2026-04-01", does: "takePost", seat: "practitioner1" }
    ]
  },
  /** The director turns full while a partner leads: 1.3.3 broken. */
  directorTurnsFull: {
    ...own,
    stages: {
      director: { stage: "probationary", on: "2025-06-12" },
      manager1: full,
      practitioner1: full,
      practitioner2: full
    },
    head: "manager1",
    year: [{ on: "2026-06-12", does: "reachStage", seat: "director", stage: "full" }]
  },
  /** The director, who was head, retires; the new one is no member and nobody was named: 1.3.4 broken. */
  headRetires: {
    ...own,
    stages: {
      director: full,
      manager1: full,
      practitioner1: full,
      practitioner2: full,
      practitioner3: none
    },
    head: "director",
    year: [
      { on: "2026-02-27", does: "leave", seat: "director" },
      { on: "2026-03-02", does: "takePost", seat: "practitioner3" }
    ]
  },
  /** The practitioner who led moves away, nobody was named: 1.3.5 broken. */
  practitionerLeaves: {
    ...own,
    stages: {
      director: none,
      manager1: none,
      manager2: none,
      practitioner1: full,
      practitioner2: full,
      practitioner3: full,
      practitioner4: full
    },
    head: "practitioner1",
    attested: true,
    year: [{ on: "2026-05-15", does: "leave", seat: "practitioner1" }]
  },
  /** The director steps down and no successor is on record: 1.3.3 and 1.3.4 can't be told. */
  directorVacant: {
    ...own,
    stages: { director: full, manager1: full, practitioner1: full, practitioner2: full },
    head: "director",
    year: [{ on: "2026-05-29", does: "endPost", seat: "director" }]
  },
  /** No director on record and no member in management: 1.3.3 and 1.3.5 can't be told. */
  directorVacantPractitionerLeads: {
    ...own,
    stages: {
      director: none,
      manager1: none,
      practitioner1: full,
      practitioner2: full,
      practitioner3: full
    },
    head: "practitioner1",
    attested: true,
    year: [{ on: "2026-06-05", does: "leave", seat: "director" }]
  },
  /** The third member turns full, no organization was founded yet: 1.4.1 broken. */
  thirdMember: {
    members: "noMore",
    organization: "none",
    stages: {
      director: full,
      manager1: none,
      practitioner1: full,
      practitioner2: { stage: "probationary", on: "2025-05-28" }
    },
    year: [{ on: "2026-05-28", does: "reachStage", seat: "practitioner2", stage: "full" }]
  },
  /** One of three leaves and nobody follows: 3.2.1 and 137.7.1 broken. */
  fewStaff: {
    members: "noMore",
    organization: "none",
    stages: { director: full, manager1: none },
    year: [{ on: "2026-05-20", does: "leave", seat: "practitioner1" }]
  },
  /** The same in an office that is still a small unit of a joint branch. */
  thirdMemberInJoint: {
    members: "noMore",
    organization: "joint",
    stages: {
      director: full,
      manager1: full,
      practitioner1: { stage: "probationary", on: "2025-04-23" }
    },
    year: [{ on: "2026-04-23", does: "reachStage", seat: "practitioner1", stage: "full" }]
  }
} as const satisfies Record<string, Story>
