import { Result, Schema } from "effect"
import type { Permission } from "../../access/Permission.ts"
import { PlainDate } from "../../kernel/PlainDate.ts"
import { RequiredText } from "../../kernel/WellFormedText.ts"
import { command, put } from "../../journal/Command.ts"
import { dayFault } from "../../journal/DayFault.ts"
import { one } from "../../journal/Read.ts"
import type { BodySchema } from "../../journal/RecordKind.ts"
import { step } from "../../workflow/Workflow.ts"
import { office as officeKind, OfficeId } from "../Office.ts"
import { charter as charterKind, type CharterVersion } from "./Charter.ts"
import { charterFlow, charterStage, type CharterVerb, stageSince } from "./CharterFlow.ts"
import { CharterResult, foundVersion, withVersion } from "./FoundVersion.ts"

const named = { office: OfficeId, version: PlainDate, on: PlainDate }
const Named = Schema.Struct(named)
type Named = typeof Named.Type

interface Options<Name extends string, Input extends BodySchema> {
  readonly name: Name
  readonly permission: Permission
  readonly verb: CharterVerb
  /** `Named` and more. */
  readonly input: Input
  readonly next: (version: CharterVersion, input: Input["Type"]) => CharterVersion
}

/** A verb of the workflow: it is done to a version on a day, no earlier than what it has come to. */
const charterStep = <const Name extends string, Input extends BodySchema>({
  name,
  permission,
  verb,
  input,
  next
}: Options<Name, Input>) =>
  command(name, {
    permission,
    input,
    result: CharterResult,
    queue: (given) => (given as Named).office,
    facts: (given, read) => {
      const { office } = given as Named
      return read.all({ office: one(officeKind, office), charter: one(charterKind, office) })
    },
    target: ({ office }, given) => office && { county: office.county, office: (given as Named).office },
    decide: (facts, given, { today }) => {
      const { office: id, version: adoptedOn, on } = given as Named
      const known = foundVersion(facts, id, adoptedOn)
      if (Result.isFailure(known)) return Result.fail(known.failure)
      const { charter, version } = known.success
      const asked = { path: "$.version", ref: charterKind.ref(id), state: charterStage(version) }
      const leads = step(charterFlow, verb, asked)
      if (Result.isFailure(leads)) return Result.fail(leads.failure)
      const fault = dayFault(on, stageSince(version), today)
      if (fault) return Result.fail(fault)
      return Result.succeed({
        writes: [put(charterKind, id, withVersion(charter, next(version, given)))],
        result: { office: id, version: adoptedOn }
      })
    }
  })

/** 县区指导章程修改 (1.5.8): what the county told the office of its text. */
export const guideCharter = charterStep({
  name: "charter.guide",
  permission: "supervision.assign",
  verb: "guide",
  input: Schema.Struct({ ...named, note: RequiredText(500) }),
  next: (version, { on, note }) => ({
    ...version,
    guidances: [...(version.guidances ?? []), { on, note }]
  })
})

/** 报送章程: to the city bureau for approval, for the first time or again after it came back. */
export const submitCharter = charterStep({
  name: "charter.submit",
  permission: "office.record",
  verb: "submit",
  input: Named,
  next: (version, { on }) => {
    const last = version.returns?.at(-1)
    if (version.returns === undefined || last === undefined) return { ...version, submittedOn: on }
    return { ...version, returns: [...version.returns.slice(0, -1), { ...last, resubmittedOn: on }] }
  }
})

/** 退回修改: the city bureau's, with what is to be amended. That it was submitted in time stays so (1.5.8). */
export const sendBackCharter = charterStep({
  name: "charter.sendBack",
  permission: "charter.approve",
  verb: "sendBack",
  input: Schema.Struct({ ...named, reason: RequiredText(500) }),
  next: (version, { on, reason }) => ({
    ...version,
    returns: [...(version.returns ?? []), { on, reason }]
  })
})

/** 批准章程: the city bureau's. */
export const approveCharter = charterStep({
  name: "charter.approve",
  permission: "charter.approve",
  verb: "approve",
  input: Named,
  next: (version, { on }) => ({ ...version, approvedOn: on })
})
