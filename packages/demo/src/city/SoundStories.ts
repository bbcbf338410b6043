import type { Story } from "./Story.ts"

const full = "full"
const none = "none"
const own = { members: "more", organization: "own" } as const

/** Offices that the document has nothing against, or only advice for. */
export const soundStories = {
  /** 一肩挑: 1.3.3 as the document wants it. */
  directorLeads: {
    ...own,
    stages: { director: full, manager1: full, practitioner1: full },
    head: "director"
  },
  /** The director retires, the successor is a full member and is named head the same week. */
  handover: {
    ...own,
    stages: { director: full, manager1: full, practitioner1: full, practitioner2: full },
    head: "director",
    year: [
      { on: "2025-12-31", does: "leave", seat: "director" },
      { on: "2026-01-05", does: "takePost", seat: "manager1" },
      { on: "2026-01-08", does: "nameHead", seat: "manager1" }
    ]
  },
  /** The third member turns full in autumn, and the branch is founded before the year is out. */
  founds: {
    members: "noMore",
    organization: "none",
    stages: {
      director: full,
      manager1: none,
      practitioner1: full,
      practitioner2: { stage: "probationary", on: "2024-11-06" }
    },
    year: [
      { on: "2025-11-06", does: "reachStage", seat: "practitioner2", stage: "full" },
      { on: "2025-12-03", does: "found" },
      { on: "2025-12-05", does: "nameHead", seat: "director" }
    ]
  },
  /** The director is no member, a partner or principal manager leads: 1.3.4. */
  managerLeads: {
    ...own,
    stages: { director: none, manager1: full, practitioner1: full, practitioner2: full },
    head: "manager1"
  },
  /** The director becomes a probationary member, which isn't enough to lead: still 1.3.4. */
  probationaryDirector: {
    ...own,
    stages: {
      director: { stage: "developmentTarget", on: "2024-10-17" },
      manager1: full,
      practitioner1: full,
      practitioner2: full
    },
    head: "manager1",
    year: [{ on: "2025-11-20", does: "reachStage", seat: "director", stage: "probationary" }]
  },
  /** Nobody in management is a member, an outstanding practitioner leads: 1.3.5. */
  practitionerLeads: {
    ...own,
    stages: {
      director: none,
      manager1: none,
      manager2: none,
      practitioner1: full,
      practitioner2: full,
      practitioner3: full
    },
    head: "practitioner1",
    attested: true
  },
  /** Leads a joint branch and has three full members: 1.3.3 binds it, 1.4.1 is met. */
  leadsJoint: {
    members: "more",
    organization: "joint",
    stages: { director: full, manager1: full, practitioner1: full, practitioner2: full },
    head: "director"
  },
  /** One member, in a joint branch: 1.4.2. */
  joinsJoint: { members: "noMore", organization: "joint", stages: { director: full, manager1: none } },
  /** Two members in a joint branch, the director none of them. */
  joinsJointWithTwo: {
    members: "noMore",
    organization: "joint",
    stages: { director: none, manager1: full, practitioner1: full }
  },
  /** A single probationary member in a joint branch. */
  joinsJointProbationary: {
    members: "noMore",
    organization: "joint",
    stages: { director: none, manager1: none, practitioner1: { stage: "probationary", on: "2025-06-30" } }
  },
  /** One or two members and no branch yet: advice under 1.4.2. */
  fewMembers: { members: "noMore", organization: "none", stages: { director: full, manager1: none } },
  fewMembersTwo: {
    members: "noMore",
    organization: "none",
    stages: { director: none, manager1: full, practitioner1: full }
  },
  /** No member, an instructor appointed: 1.4.8. */
  instructed: {
    members: "noMore",
    organization: "none",
    stages: { director: none, manager1: none },
    instructor: true
  },
  /** No member, the instructor comes in the course of the year. */
  instructedLater: {
    members: "noMore",
    organization: "none",
    stages: { director: none, manager1: none },
    year: [{ on: "2025-09-16", does: "instruct" }]
  },
  /** Licensed in June 2026, no fee yet: 1.6.2 doesn't apply. */
  newOffice: {
    members: "noMore",
    organization: "none",
    stages: { director: full, manager1: none },
    opens: "2026-06-08"
  }
} as const satisfies Record<string, Story>
