import { access, type Actor, maskName, type OfficeId, type PersonId, type RegisterView } from "@jiceng/core"
import type { NamedPerson } from "@jiceng/http-api"

type Named = (typeof NamedPerson)["Type"]

/** Whether the actor may read the office, and so the names of who works there. */
export const mayRead = (view: RegisterView, actor: Actor, office: OfficeId): boolean => {
  const body = view.offices.get(office)
  return body !== undefined && access(actor, "register.read", { county: body.county, office }).allowed
}

/** A person by name, as the actor may see it: whole for who may read the office, else masked. */
export const named = (view: RegisterView, actor: Actor, id: PersonId, office: OfficeId): Named => {
  const body = view.people.get(id)
  if (body === undefined) return { id, name: "*", masked: true }
  const open = mayRead(view, actor, office)
  return { id, name: open ? body.name : maskName(body.name), masked: !open }
}
