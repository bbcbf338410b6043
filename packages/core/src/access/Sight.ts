import type { SensitiveKind } from "../kernel/Sensitive.ts"
import type { Actor } from "./Actor.ts"
import { access, type Permission, type Target } from "./Permission.ts"

/** Who is shown a kind of personal data (可见范围), and whether ever whole. */
export interface Sight {
  readonly permission: Permission
  /** False: even those who may see it are shown it masked. */
  readonly whole: boolean
}

/** The permission with which each kind is shown: whoever may read an office knows its people by name, and who leads them. */
export const sights: Readonly<Record<SensitiveKind, Sight>> = {
  name: { permission: "register.read", whole: true },
  residentId: { permission: "staff.write", whole: false },
  phone: { permission: "staff.write", whole: false },
  partyMembership: { permission: "party.write", whole: true },
  partyPost: { permission: "register.read", whole: true },
  socialInsurance: { permission: "staff.write", whole: true },
  education: { permission: "staff.write", whole: true },
  penalty: { permission: "person.write", whole: true }
}

/** Whether an actor is shown personal data of this kind about the people of an office. */
export const maySee = (actor: Actor, kind: SensitiveKind, target: Target): boolean =>
  access(actor, sights[kind].permission, target).allowed
