import {
  chisitong,
  type ClauseId,
  CommitteeId,
  DivisionCode,
  OfficeId,
  PartyOrganizationId,
  type Scope
} from "@jiceng/core"
import { Console, Effect, Schema } from "effect"
import { Argument, Command } from "effect/cli"
import { assessed } from "../assess/Asking.ts"
import { daysGiven } from "../assess/Days.ts"
import { clauseId } from "../clause/ClauseCommand.ts"
import { language } from "../Flags.ts"
import { openRegister } from "../store/OpenRegister.ts"
import { storeChoice } from "../store/StoreChoice.ts"
import { bundle, days, sources } from "../store/StoreFlags.ts"
import { screen } from "../terminal/Screen.ts"
import { type Unusable, unusable } from "../Unusable.ts"
import { explanation } from "./Explanation.ts"

const isOffice = Schema.is(OfficeId)
const isCommittee = Schema.is(CommitteeId)
const isCounty = Schema.is(DivisionCode)
const isOrganization = Schema.is(PartyOrganizationId)

/** Whom a finding is asked about, by an id. */
const scopeOf = (subject: string): Effect.Effect<Scope, Unusable> => {
  if (isOffice(subject)) return Effect.succeed({ kind: "office", office: subject })
  if (isOrganization(subject)) return Effect.succeed({ kind: "partyOrganization", organization: subject })
  if (isCommittee(subject)) return Effect.succeed({ kind: "committee" })
  if (isCounty(subject)) return Effect.succeed({ kind: "county", county: subject })
  return Effect.fail(
    unusable(
      `${subject} 不是所（of_）、党组织（po_）、惩戒委员会（co_）或县区（六位代码）的编号`,
      `${subject} is the id of no office (of_), Party organization (po_), committee (co_) or county (six digits)`
    )
  )
}

/** An office's findings come with those of its Party organization; the clause says which of them is meant. */
const nothingOf = (clause: ClauseId, subject: string): Unusable =>
  unusable(`${subject} 没有条款 ${clause} 的结论`, `there is no finding of clause ${clause} about ${subject}`)

export const explainCommand = Command.make(
  "explain",
  {
    clause: Argument.String("clause").pipe(
      Argument.withDescription("条款编号，如 1.4.1 / the clause, such as 1.4.1")
    ),
    subject: Argument.String("subject").pipe(
      Argument.withDescription(
        "所、党组织或县区的编号 / the id of an office, a Party organization or a county"
      )
    ),
    ...sources,
    bundle,
    ...days,
    lang: language
  },
  Effect.fn("cli.explain")(function* ({ clause, subject, lang, ...typed }) {
    const id = yield* clauseId(clause)
    const scope = yield* scopeOf(subject)
    const choice = yield* storeChoice(typed)
    const given = yield* daysGiven(typed)
    const { layer, ownDay } = yield* openRegister(choice, lang)
    const { findings } = yield* assessed(choice, scope, {
      ...(ownDay && { factsAt: ownDay }),
      ...given
    }).pipe(Effect.provide(layer))
    const found = findings.filter(
      (finding) => finding.clause === id && (scope.kind !== "county" || finding.subject.id === scope.county)
    )
    if (found.length === 0) return yield* nothingOf(id, subject)
    const options = { ...(yield* screen), lang, rulebook: chisitong }
    yield* Console.log(found.map((finding) => explanation(finding, options)).join("\n\n"))
  })
).pipe(
  Command.withDescription("一条结论为何如此，怎样改正 / why a finding is as it is, and what would clear it"),
  Command.withExamples([
    {
      command: "jiceng explain 1.4.1 of_guichi-12 --demo",
      description: "白沙所为何不符合 1.4.1 / why an office of the demo fails 1.4.1"
    },
    {
      command: "jiceng explain 1.3.3 of_1 --store sqlite:register.sqlite --as-of 2025-12-31",
      description: "某一天的结论 / as of another day"
    }
  ])
)
