import { Effect } from "effect"
import type { Actor } from "../access/Actor.ts"
import { access, Forbidden, type Permission, permissions, type Target } from "../access/Permission.ts"
import { UnknownReference } from "../journal/Refusals.ts"
import type { PlainDate } from "../kernel/PlainDate.ts"
import { office } from "../office/Office.ts"
import { partyOrganization } from "../party/PartyOrganization.ts"
import type { RegisterView } from "./RegisterView.ts"
import { mayReadOrganization, type Scope } from "./Subjects.ts"

type Admitted = Effect.Effect<void, Forbidden | UnknownReference>

const allowedTo = (actor: Actor, target: Target, permission: Permission = "register.read"): Admitted => {
  const { allowed, conditions } = access(actor, permission, target)
  const { clauses } = permissions[permission]
  return allowed ? Effect.void : new Forbidden({ permission, clauses, conditions })
}

/** A scope that is named must exist and be open to the actor; `all` is what the actor may read. */
export const admit = (view: RegisterView, scope: Scope, actor: Actor, day: PlainDate): Admitted =>
  Effect.suspend((): Admitted => {
    switch (scope.kind) {
      case "all":
        return Effect.void
      case "county":
        return allowedTo(actor, { county: scope.county })
      case "committee":
        return allowedTo(actor, {}, "committee.read")
      case "office": {
        const known = view.offices.get(scope.office)
        return known === undefined
          ? new UnknownReference({ path: "$.office", ref: office.ref(scope.office) })
          : allowedTo(actor, { county: known.county, office: scope.office })
      }
      case "partyOrganization": {
        const known = view.organizations.get(scope.organization)
        if (known === undefined)
          return new UnknownReference({
            path: "$.organization",
            ref: partyOrganization.ref(scope.organization)
          })
        return mayReadOrganization(actor, known, day)
          ? Effect.void
          : allowedTo(actor, { county: known.county })
      }
    }
  })
