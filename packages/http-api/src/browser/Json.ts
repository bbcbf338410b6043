// Types only: what the contract looks like as JSON. Nothing of the schema library reaches a page's bundle.
import type { ErrorBodies } from "../ErrorBody.ts"
import type * as act from "../Act.ts"
import type * as application from "../ApplicationList.ts"
import type * as basis from "../Basis.ts"
import type * as charter from "../CharterStanding.ts"
import type * as changes from "../ChangeList.ts"
import type * as clause from "../ClauseDetail.ts"
import type * as command from "../CommandDetail.ts"
import type * as committee from "../CommitteeDetail.ts"
import type * as record from "../RecordList.ts"
import type * as seat from "../ConsideredSeat.ts"
import type * as county from "../CountyDetail.ts"
import type * as difference from "../Difference.ts"
import type * as duty from "../DutyList.ts"
import type * as finding from "../Finding.ts"
import type * as fund from "../Fund.ts"
import type * as office from "../OfficeDetail.ts"
import type * as organization from "../Organization.ts"
import type * as organizations from "../OrganizationDetail.ts"
import type * as outcome from "../Outcome.ts"
import type * as people from "../PersonDetail.ts"
import type * as posts from "../Posts.ts"
import type * as session from "../Session.ts"
import type * as simulated from "../Simulated.ts"
import type * as staff from "../Staff.ts"
import type * as standing from "../Standing.ts"

export type { Bilingual } from "@jiceng/core"

export type RulebookName = (typeof basis.RulebookName)["Encoded"]
export type Cursor = (typeof basis.Cursor)["Encoded"]
export type Outcome = (typeof outcome.Outcome)["Encoded"]
export type OutcomeCounts = (typeof outcome.OutcomeCounts)["Encoded"]

export type Days = (typeof basis.Days)["Encoded"]

export type ApplicationQuery = (typeof application.ApplicationQuery)["Encoded"]
export type ApplicationList = (typeof application.ApplicationList)["Encoded"]
export type Application = ApplicationList["applications"][number]

export type Session = (typeof session.Session)["Encoded"]

export type StandingQuery = (typeof standing.StandingQuery)["Encoded"]
export type Standing = (typeof standing.Standing)["Encoded"]
export type ClauseStanding = (typeof standing.ClauseStanding)["Encoded"]
export type OfficeStanding = (typeof standing.OfficeStanding)["Encoded"]

export type OfficeQuery = (typeof office.OfficeQuery)["Encoded"]
export type OfficeDetail = (typeof office.OfficeDetail)["Encoded"]
export type NamedPerson = (typeof staff.NamedPerson)["Encoded"]
export type StaffMember = (typeof staff.StaffMember)["Encoded"]
export type Organization = (typeof organization.Organization)["Encoded"]
export type OrganizationUnit = (typeof organization.OrganizationUnit)["Encoded"]
export type OrganizationHead = (typeof organization.OrganizationHead)["Encoded"]
export type HeadCandidates = (typeof organization.HeadCandidates)["Encoded"]
export type Posts = (typeof posts.Posts)["Encoded"]
export type PostHeld = (typeof posts.PostHeld)["Encoded"]
export type CrossHeld = (typeof posts.CrossHeld)["Encoded"]
export type CharterStanding = (typeof charter.CharterStanding)["Encoded"]
export type CharterItemStanding = (typeof charter.CharterItemStanding)["Encoded"]
export type Fund = (typeof fund.Fund)["Encoded"]
export type FundMonth = (typeof fund.FundMonth)["Encoded"]
export type FundEntry = (typeof fund.FundEntry)["Encoded"]
export type Finding = (typeof finding.Finding)["Encoded"]
export type Condition = (typeof finding.Condition)["Encoded"]
export type Remedy = Finding["remedies"][number]

export type OrganizationQuery = (typeof organizations.OrganizationQuery)["Encoded"]
export type OrganizationList = (typeof organizations.OrganizationList)["Encoded"]
export type OrganizationStanding = (typeof organizations.OrganizationStanding)["Encoded"]
export type OrganizationDetail = (typeof organizations.OrganizationDetail)["Encoded"]
export type OrganizationMember = (typeof organization.OrganizationMember)["Encoded"]

export type PeopleQuery = (typeof people.PeopleQuery)["Encoded"]
export type PersonList = (typeof people.PersonList)["Encoded"]
export type PersonListed = (typeof people.PersonListed)["Encoded"]
export type PersonDetail = (typeof people.PersonDetail)["Encoded"]

export type SimulationInput = (typeof simulated.SimulationInput)["Encoded"]
export type Simulated = (typeof simulated.Simulated)["Encoded"]
export type FindingChange = (typeof difference.FindingChange)["Encoded"]
export type ObligationChange = (typeof difference.ObligationChange)["Encoded"]
export type ChangeQuery = (typeof changes.ChangeQuery)["Encoded"]
export type ChangeList = (typeof changes.ChangeList)["Encoded"]

export type CountyDetail = (typeof county.CountyDetail)["Encoded"]
export type DutyQuery = (typeof duty.DutyQuery)["Encoded"]
export type FeedQuery = (typeof duty.FeedQuery)["Encoded"]
export type DutyList = (typeof duty.DutyList)["Encoded"]
export type Obligation = (typeof duty.Obligation)["Encoded"]

export type RecordQuery = (typeof record.RecordQuery)["Encoded"]
export type RecordList = (typeof record.RecordList)["Encoded"]
export type ListedRecord = (typeof record.ListedRecord)["Encoded"]

export type CommitteeDetail = (typeof committee.CommitteeDetail)["Encoded"]
export type Committee = (typeof committee.Committee)["Encoded"]
export type SectorSeats = (typeof committee.SectorSeats)["Encoded"]
export type Seat = (typeof committee.Seat)["Encoded"]
export type SeatInput = (typeof seat.SeatInput)["Encoded"]
export type ConsideredSeat = (typeof seat.ConsideredSeat)["Encoded"]

export type CommandSummary = (typeof command.CommandSummary)["Encoded"]
export type CommandList = (typeof command.CommandList)["Encoded"]
export type CommandDetail = (typeof command.CommandDetail)["Encoded"]

export type ClauseDetail = (typeof clause.ClauseDetail)["Encoded"]
export type ClauseRule = (typeof clause.ClauseRule)["Encoded"]
export type ClauseParameter = (typeof clause.ClauseParameter)["Encoded"]

export type NewReceipt = (typeof act.NewReceipt)["Encoded"]
export type RecordedReceipt = (typeof act.RecordedReceipt)["Encoded"]
export type NewHead = (typeof act.NewHead)["Encoded"]
export type AppointedHead = (typeof act.AppointedHead)["Encoded"]
export type JournalReceipt = (typeof act.JournalReceipt)["Encoded"]
export type DoneAct = (typeof act.DoneAct)["Encoded"]
export type ConsideredAct = (typeof act.ConsideredAct)["Encoded"]

type Bodies = { readonly [Tag in keyof ErrorBodies]: ErrorBodies[Tag]["Encoded"] }

/** An error that the server answered with: tell them apart by `_tag`; `zh` and `en` are for people. */
export type ServerError = Bodies[keyof Bodies]
/** One error by its tag: `ErrorOf<"Refused">`. */
export type ErrorOf<Tag extends keyof Bodies> = Bodies[Tag]
