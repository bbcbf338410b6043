import type { CrossHeld, PostHeld } from "@jiceng/http-api/browser"

/** Where a cross-appointment is drawn: from a row of management to a row of the Party side. */
export interface CrossLine {
  readonly id: string
  /** What the line, the two posts and the sentence below are known by. */
  readonly number: number
  readonly direction: CrossHeld["direction"]
  readonly path: string
  readonly label: { readonly x: number; readonly y: number }
}

export const gutter = 60

const isEnd = (held: PostHeld, cross: CrossHeld, post: string): boolean =>
  held.post === post && held.person.id === cross.person.id

/** The numbers of the cross-appointments that a post is an end of. */
export const numbersAt = (held: PostHeld, crossings: ReadonlyArray<CrossHeld>): ReadonlyArray<number> =>
  crossings.flatMap((cross, place) =>
    isEnd(held, cross, held.side === "party" ? cross.partyPost : cross.managementPost) ? [place + 1] : []
  )

/** A point of the curve between two rows, at a share of its way. */
const between = (left: number, right: number, t: number): { readonly x: number; readonly y: number } => {
  const [near, far] = [(1 - t) ** 3 + 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2 + t ** 3]
  const x = (gutter / 2) * (3 * (1 - t) ** 2 * t + 3 * (1 - t) * t ** 2) + gutter * t ** 3
  return { x, y: near * left + far * right }
}

/** The lines between two columns of rows of one height; one whose post has ended meanwhile has no row, and no line. */
export const crossLines = (
  management: ReadonlyArray<PostHeld>,
  party: ReadonlyArray<PostHeld>,
  crossings: ReadonlyArray<CrossHeld>,
  rowHeight: number
): ReadonlyArray<CrossLine> =>
  crossings.flatMap((cross, place) => {
    const from = management.findIndex((held) => isEnd(held, cross, cross.managementPost))
    const to = party.findIndex((held) => isEnd(held, cross, cross.partyPost))
    if (from < 0 || to < 0) return []
    const [left, right] = [(from + 0.5) * rowHeight, (to + 0.5) * rowHeight]
    const [x1, x2] = [2, gutter - 2]
    const path =
      cross.direction === "partyIntoManagement"
        ? `M${x2} ${right} C${gutter / 2} ${right} ${gutter / 2} ${left} ${x1} ${left}`
        : `M${x1} ${left} C${gutter / 2} ${left} ${gutter / 2} ${right} ${x2} ${right}`
    // Lines that cross meet halfway, so the numbers stand to either side of it.
    const label = between(left, right, place % 2 === 0 ? 0.36 : 0.64)
    return [{ id: cross.id, number: place + 1, direction: cross.direction, path, label }]
  })
