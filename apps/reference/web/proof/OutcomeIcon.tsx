import type { Outcome } from "@jiceng/http-api/browser"

const paths: Readonly<Record<Outcome, string>> = {
  satisfied: "M3 8.5l3.2 3.2L13 4.9",
  advised: "M8 3v6M8 12v1",
  violated: "M4 4l8 8M12 4l-8 8",
  pending: "M8 4v4.3l2.8 1.7",
  notApplicable: "M4 8h8",
  undetermined: "M5.6 6.2a2.4 2.4 0 1 1 3.5 2.1c-.7.4-1.1.9-1.1 1.7M8 12.4v.9"
}

/** A shape of its own for each outcome, so that colour is never the only signal. */
export const OutcomeIcon = ({
  outcome,
  size = 14
}: {
  readonly outcome: Outcome
  readonly size?: number
}) => (
  <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle cx="8" cy="8" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.2" />
    <path
      d={paths[outcome]}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
