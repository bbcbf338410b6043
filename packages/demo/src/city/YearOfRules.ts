import { chartersOf } from "../charter/Charters.ts"
import { committeeYear } from "../committee/CommitteeYear.ts"
import { consultationsOf, meetingsOf } from "../consultation/Consultations.ts"
import { decisionsOf } from "../consultation/Decisions.ts"
import { branchList } from "../party/BranchList.ts"
import { branchYear } from "../party/BranchYear.ts"
import { crossingsOf, liaisonsOf } from "../party/Crossings.ts"
import { countyDuties } from "../duties/CountyDuties.ts"
import { awardRounds } from "../growth/Awards.ts"
import { bureauRecords } from "../growth/BureauRecords.ts"
import { educationOf, studiesOf } from "../growth/Learning.ts"
import { officeRecordsOf } from "../growth/OfficeRecords.ts"
import { reviewsOf } from "../growth/Reviews.ts"
import { servicesOf } from "../growth/Serving.ts"
import { duesYear } from "../party/DuesYear.ts"
import { jointMoves } from "../party/JointMoves.ts"
import { submissionsOf } from "../publicity/Submissions.ts"
import { surveysOf } from "../premises/Surveys.ts"
import { insuranceOf, postsGivenUp } from "../staffing/Insurance.ts"
import { qualificationsOf } from "../staffing/Qualifications.ts"
import type { Act } from "../Step.ts"
import { supervisionYear } from "../supervision/SupervisionYear.ts"
import { budgetOf, systemsOf } from "../systems/Systems.ts"
import type { OfficePlan } from "./OfficePlan.ts"
import { shortfallsOf } from "./Shortfalls.ts"

/** What each office is told of, beside people, fees and branches: most of it in order, each short of something else. */
const ofOffice = [
  surveysOf,
  qualificationsOf,
  insuranceOf,
  postsGivenUp,
  systemsOf,
  budgetOf,
  chartersOf,
  submissionsOf,
  educationOf,
  servicesOf,
  studiesOf,
  officeRecordsOf
] as const

/** Premises, staff, papers, branches, committee and supervision in the year: what the rules ask about. */
export const yearOfRules = (seed: string, city: ReadonlyArray<OfficePlan>): ReadonlyArray<Act> => {
  const shortfalls = shortfallsOf(seed, city)
  const branches = branchList(city)
  return [
    ...city.flatMap((plan) => ofOffice.flatMap((of) => of(seed, plan, shortfalls))),
    ...liaisonsOf(seed, branches),
    ...crossingsOf(seed, branches, shortfalls),
    ...branchYear(seed, branches),
    ...duesYear(seed, branches),
    ...jointMoves(seed, city),
    ...consultationsOf(seed, branches, shortfalls),
    ...decisionsOf(seed, branches),
    ...meetingsOf(seed, branches, shortfalls),
    ...committeeYear(seed, city),
    ...supervisionYear(seed, city),
    ...countyDuties(seed, city),
    ...reviewsOf(seed, branches),
    ...awardRounds(seed, city, branches),
    ...bureauRecords(seed, city)
  ]
}
