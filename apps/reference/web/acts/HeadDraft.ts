import type { NewHead } from "@jiceng/http-api/browser"

/** The form for naming a head, as it is being filled in. */
export interface HeadDraft {
  readonly person: string
  readonly from: string
  readonly isAttested: boolean
  /** Who attests 优秀. */
  readonly by: string
  /** The day of the attestation. */
  readonly on: string
}

/** What is sent: the form as it is, the server judges it. */
export const newHead = (office: string, { person, from, isAttested, by, on }: HeadDraft): NewHead => ({
  office,
  person,
  from,
  ...(isAttested && { attestation: { by, on } })
})
