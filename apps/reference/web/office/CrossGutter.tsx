import type { CrossHeld, PostHeld } from "@jiceng/http-api/browser"
import { useId } from "react"
import { crossLines, gutter } from "./crossLines.ts"

/** The lines between management and Party side. Hidden from who can't see it: the sentences below say the same. */
export const CrossGutter = ({
  management,
  party,
  crossings,
  rowHeight
}: {
  readonly management: ReadonlyArray<PostHeld>
  readonly party: ReadonlyArray<PostHeld>
  readonly crossings: ReadonlyArray<CrossHeld>
  readonly rowHeight: number
}) => {
  const arrow = useId()
  const height = Math.max(management.length, party.length, 1) * rowHeight
  return (
    <svg
      className="gutter"
      viewBox={`0 0 ${gutter} ${height}`}
      width={gutter}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
        <path d="M0 0l8 4-8 4z" className="arrow" />
      </marker>
      {crossLines(management, party, crossings, rowHeight).map(({ id, number, direction, path, label }) => (
        <g key={id}>
          <path d={path} className={`cross cross-${direction}`} markerEnd={`url(#${arrow})`} />
          <circle cx={label.x} cy={label.y} r="9" />
          <text x={label.x} y={label.y} textAnchor="middle" dominantBaseline="central">
            {number}
          </text>
        </g>
      ))}
    </svg>
  )
}
