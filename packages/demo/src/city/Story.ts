import type { MembershipStage } from "@jiceng/core"

/** A place on the staff of an office, by rank. */
export type Seat =
  | "director"
  | `manager${number}`
  | `practitioner${number}`
  | `other${number}`
  | `newcomer${number}`
  | "instructor"

/** What happened in an office in the year, besides fees; `on` is the first day of what begins, the last of what ends. */
export type Event = { readonly on: string } & (
  | { readonly does: "join"; readonly seat: Seat; readonly practitioner: boolean }
  | { readonly does: "leave"; readonly seat: Seat }
  /** Becomes director, or stops being it and stays on the staff. */
  | { readonly does: "takePost" | "endPost"; readonly seat: Seat }
  | { readonly does: "reachStage"; readonly seat: Seat; readonly stage: MembershipStage }
  | { readonly does: "found" }
  | { readonly does: "nameHead"; readonly seat: Seat }
  | { readonly does: "instruct" }
)

type Standing = MembershipStage | "none" | { readonly stage: MembershipStage; readonly on: string }

/** How an office stands at the start of the year, and what happens to it. */
export interface Story {
  /** Stages that the story needs; the other seats draw theirs. */
  readonly stages: Readonly<Partial<Record<Seat, Standing>>>
  /** Whether the other seats may draw a member's stage. */
  readonly members: "more" | "noMore"
  /** Its Party organization at the start: of its own, a joint branch (named in the list of branches), or none. */
  readonly organization: "own" | "joint" | "none"
  readonly head?: Seat
  /** 优秀 is attested: what 1.3.5 asks of a practitioner as head. */
  readonly attested?: true
  readonly instructor?: true
  /** The day on which a new office was licensed; the others are older than the register. */
  readonly opens?: string
  readonly year?: ReadonlyArray<Event>
}
