/** Where each endpoint is. Plain text, so that a browser client needs no schema library to know it. */
export const paths = {
  session: "/api/session",
  standing: "/api/standing",
  office: "/api/offices/:id",
  receipts: "/api/offices/:id/receipts",
  organizations: "/api/organizations",
  organization: "/api/organizations/:id",
  head: "/api/organizations/:id/head",
  people: "/api/people",
  person: "/api/people/:id",
  committee: "/api/committee",
  county: "/api/counties/:id",
  duties: "/api/duties",
  dutyFeed: "/api/duties.ics",
  changes: "/api/changes",
  applications: "/api/applications",
  records: "/api/records",
  simulate: "/api/simulated",
  considerSeat: "/api/committee/seat/considered",
  commands: "/api/commands",
  command: "/api/commands/:id",
  act: "/api/acts/:id",
  consider: "/api/acts/:id/considered",
  clause: "/api/clauses/:id"
} as const

/** The OpenAPI document. */
export const openapiPath = "/api/openapi.json"

/** What an HTTP request may carry at most, in bytes. */
export const bodyBytesMax = 1_048_576
