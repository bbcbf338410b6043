import { Result, Schema } from "effect"
import { command, put } from "../journal/Command.ts"
import { holder, one } from "../journal/Read.ts"
import { AlreadyExists, FutureDay } from "../journal/Refusals.ts"
import { emptyAccount, fundAccount } from "../fund/Fund.ts"
import { LegalServiceOffice, nameClaim, office, OfficeId, usccClaim } from "./Office.ts"
import { emptyRoster, officeRoster } from "./Roster.ts"

/** Enters an existing office into the register, with an empty roster and an empty fund. */
export const registerOffice = command("office.register", {
  permission: "office.write",
  input: Schema.Struct({ id: Schema.optionalKey(OfficeId), ...LegalServiceOffice.fields }),
  result: Schema.Struct({ office: OfficeId }),
  facts: ({ id, county, name, uscc }, read) =>
    read.all({
      existing: one(office, id ?? "of_0"),
      sameName: holder(nameClaim(county, name)),
      ...(uscc !== undefined && { sameUscc: holder(usccClaim(uscc)) })
    }),
  target: (_, { county }) => ({ county }),
  decide: ({ existing, sameName, sameUscc }, { id, ...body }, { newId, today }) => {
    if (id !== undefined && existing !== undefined) {
      return Result.fail(new AlreadyExists({ path: "$.id", ref: office.ref(id) }))
    }
    if (sameName !== undefined) return Result.fail(new AlreadyExists({ path: "$.name", ref: sameName }))
    if (sameUscc !== undefined) return Result.fail(new AlreadyExists({ path: "$.uscc", ref: sameUscc }))
    if (body.since > today)
      return Result.fail(new FutureDay({ path: "$.since", found: body.since, latest: today }))
    const subject = id ?? (newId("of") as OfficeId)
    return Result.succeed({
      writes: [
        put(office, subject, body),
        put(officeRoster, subject, emptyRoster),
        put(fundAccount, subject, emptyAccount)
      ],
      result: { office: subject }
    })
  }
})
