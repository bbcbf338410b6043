import { access, type Target } from "../access/Permission.ts"
import type { Actor } from "../access/Actor.ts"
import { notToDecide } from "../application/Deciding.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import type { Rulebook } from "../norm/Rulebook.ts"
import { openVerbs, type Workflow } from "../workflow/Workflow.ts"
import { commands, type CommandName } from "./commands.ts"

/** What an actor may do to a record now: the verbs that its state opens and the actor's permissions allow. */
export const openTo = (
  rulebook: Rulebook,
  { flow, state }: { readonly flow: Workflow; readonly state: string },
  actor: Actor,
  day: PlainDate,
  /** Whom a verb concerns: of a transfer one county lets go and another takes in. */
  targetOf: (verb: string) => Required<Target>
): ReadonlyArray<CommandName> =>
  openVerbs(flow, state).flatMap((verb) => {
    const name = flow.verbs[verb] as CommandName
    const { permission } = commands[name]
    const target = targetOf(verb)
    if (!access(actor, permission, target).allowed) return []
    const decides = permission === "application.decide"
    return decides && notToDecide(rulebook, actor, target.county, day) !== undefined ? [] : [name]
  })
