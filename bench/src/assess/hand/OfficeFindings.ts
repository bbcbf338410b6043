import type { Condition, Finding, Outcome, Subject, SurveyDetails, SurveySection } from "@jiceng/core"
import { both, countFrom, countNone, no, outcomeOf, outcomeOfAll, yes } from "./Conditions.ts"
import { found, hindered, type Known, when } from "./Finding.ts"
import { anotherName, namesGivenUp, putRightFirst } from "./Hindrances.ts"

const surveyAgain = (
  outcome: Outcome,
  { id: office }: Subject,
  { day }: SurveyDetails,
  section: SurveySection
): Finding["remedies"] =>
  when(outcome, () => ({
    command: "office.survey",
    input: { office, on: day },
    missing: ["by", section]
  }))

/** 3.1.1–3.1.6, 137.7.3 and 137.8.1: names, premises and what is in them. */
export const premisesFindings = (
  { facts, row, subject, sources, details }: Known,
  all: Array<Finding>
): void => {
  const { naming, premises, separation } = details as Readonly<Record<string, SurveyDetails>>
  const survey = sources["officeSurvey"]!
  const posted = [
    yes("platePosted", facts.platePosted[row]!),
    yes("logoPosted", facts.logoPosted[row]!),
    yes("rulesPosted", facts.rulesPosted[row]!),
    yes("staffPosted", facts.staffPosted[row]!)
  ]
  const zones = [
    yes("receptionZone", facts.receptionZone[row]!),
    yes("workZone", facts.workZone[row]!),
    yes("mediationZone", facts.mediationZone[row]!)
  ]
  const equipment = [
    countFrom("deskSetsPerHead", facts.deskSetsPerHead[row]!, 1),
    countFrom("computers", facts.computers[row]!, 1),
    countFrom("printers", facts.printers[row]!, 1),
    countFrom("filingCabinets", facts.filingCabinets[row]!, 1)
  ]
  const separate = [
    yes("staffSeparate", facts.staffSeparate[row]!),
    yes("financeSeparate", facts.financeSeparate[row]!),
    yes("functionsSeparate", facts.functionsSeparate[row]!)
  ]
  const own = yes("independentPremises", facts.independentPremises[row]!)
  const area = facts.premisesArea[row]!
  const enough = countFrom("premisesArea", area, 50)
  const better = countFrom("premisesArea", area, 100)
  const uniform = yes("nameUniform", facts.nameUniform[row]!)
  const archive = yes("archiveRoom", facts.archiveRoom[row]!)
  const oneName = countNone("otherNamesInUse", facts.otherNamesInUse[row]!)

  const named = outcomeOfAll(uniform)
  const shown = outcomeOfAll(...posted)
  const required = outcomeOfAll(own, enough)
  const housed = required === "satisfied" && better.met === false ? "advised" : required
  const zoned = outcomeOfAll(...zones)
  const equipped = outcomeOfAll(...equipment)
  const archived = outcomeOfAll(archive)
  const apart = outcomeOfAll(...separate)
  const single = outcomeOfAll(oneName)

  // oxfmt-ignore
  {
    all[26] = hindered("3.1.1", 2, "must", subject, named, [uniform], sources["office"]!, [], anotherName)
    all[27] = hindered("3.1.2", 2, "must", subject, shown, posted, survey, surveyAgain(shown, subject, premises!, "posted"), putRightFirst)
    all[28] = hindered("3.1.3", 2, "must", subject, housed, [own, enough, better], survey, surveyAgain(housed, subject, premises!, "premises"), putRightFirst)
    all[29] = hindered("3.1.4", 2, "must", subject, zoned, zones, survey, surveyAgain(zoned, subject, premises!, "zones"), putRightFirst)
    all[30] = hindered("3.1.5", 2, "must", subject, equipped, equipment, [...survey, ...sources["officeRoster"]!], surveyAgain(equipped, subject, premises!, "equipment"), putRightFirst)
    all[31] = hindered("3.1.6", 2, "must", subject, archived, [archive], survey, surveyAgain(archived, subject, premises!, "archiveRoom"), putRightFirst)
    all[46] = hindered("137.7.3", 2, "must", subject, apart, separate, survey, surveyAgain(apart, subject, separation!, "separation"), putRightFirst)
    all[47] = hindered("137.8.1", 2, "must", subject, single, [oneName], survey, surveyAgain(single, subject, naming!, "otherNames"), namesGivenUp)
  }
}

const networked = (overdue: Condition, intranet: Condition, internet: Condition): Outcome => {
  if (overdue.met !== true) return overdue.met === null ? "undetermined" : "violated"
  const works = both(intranet.met, internet.met)
  if (works !== true) return works === null ? "undetermined" : "pending"
  return "satisfied"
}

/** 3.4.1 and 3.4.2. */
export const networkFindings = (
  { facts, row, subject, sources, details }: Known,
  all: Array<Finding>
): void => {
  const connections = details["connections"] as SurveyDetails
  const survey = sources["officeSurvey"]!
  const overdue = no("connectionsOverdue", facts.connectionsOverdue[row]!)
  const intranet = yes("intranetConnected", facts.intranetConnected[row]!)
  const internet = yes("internetConnected", facts.internetConnected[row]!)
  const website = yes("website", facts.website[row]!)
  const connected = networked(overdue, intranet, internet)
  const online = outcomeOf(true, website.met, "advised")

  // oxfmt-ignore
  {
    all[37] = hindered("3.4.1", 2, "must", subject, connected, [overdue, intranet, internet], survey, surveyAgain(connected, subject, connections, "connections"), putRightFirst)
    all[38] = found("3.4.2", 2, "should", subject, online, [website], survey, surveyAgain(online, subject, connections, "website"))
  }
}
