import type { Remedy } from "@jiceng/http-api/browser"

/** What a lawful act puts into the form for naming a head. */
export interface HeadPrefill {
  readonly organization: string
  readonly office: string
  readonly person: string
  readonly from: string
  /** Whether the act needs 优秀 to be attested. */
  readonly isAttested: boolean
}

const texts = ["organization", "office", "person", "from"] as const

/** Reads a lawful act as the naming of a head, or as nothing that this form could do. */
export const headOf = ({ command, input, missing = [] }: Remedy): HeadPrefill | undefined => {
  if (command !== "party.appointHead") return undefined
  const [organization, office, person, from] = texts.map((name) => input[name])
  return typeof organization === "string" &&
    typeof office === "string" &&
    typeof person === "string" &&
    typeof from === "string"
    ? { organization, office, person, from, isAttested: missing.includes("attestation") }
    : undefined
}
