import {
  type Actor,
  masked,
  maskName,
  maySee,
  type OfficeId,
  Person,
  type PersonId,
  type RegisterView
} from "@jiceng/core"
import type { NamedPerson } from "@jiceng/http-api"

type Named = (typeof NamedPerson)["Type"]

/** Whether the actor may see the names of who works in the office. */
export const mayName = (view: RegisterView, actor: Actor, office: OfficeId): boolean => {
  const body = view.offices.get(office)
  return body !== undefined && maySee(actor, "name", { county: body.county, office })
}

/** How a person is called where only the name is told; masked for who may not read the office, where one is known. */
export const nameOfPerson = (
  view: RegisterView,
  actor: Actor,
  id: PersonId,
  office: OfficeId | undefined
): string => {
  const name = view.people.get(id)?.name
  if (name === undefined) return id
  const isOpen = office === undefined ? maySee(actor, "name", {}) : mayName(view, actor, office)
  return isOpen ? name : maskName(name)
}

/** A person by name, as the actor may see it: whole for who may read the office, else masked. */
export const named = (view: RegisterView, actor: Actor, id: PersonId, office: OfficeId): Named => {
  const body = view.people.get(id)
  if (body === undefined) return { id, name: "*", masked: true }
  const open = mayName(view, actor, office)
  return { id, name: open ? body.name : masked(Person, body).name, masked: !open }
}
