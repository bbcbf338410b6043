import { Result, Schema } from "effect"
import { fen, Fen, PositiveFen } from "../kernel/Fen.ts"
import { PlainDate } from "../kernel/PlainDate.ts"
import { RequiredText } from "../kernel/WellFormedText.ts"
import { command, put } from "../journal/Command.ts"
import { one } from "../journal/Read.ts"
import { DayTooEarly, FutureDay, UnknownReference } from "../journal/Refusals.ts"
import { office as officeKind, OfficeId } from "../office/Office.ts"
import { fundAccount, posting, PostingId } from "./Fund.ts"
import { NothingToSettle, SpendingExceedsBalance } from "./FundRefusals.ts"
import { settle, transfer } from "./Levy.ts"

/** Spends from the fund on a stated Party activity; never more than its balance (1.6.2). */
export const spendFund = command("fund.spend", {
  permission: "fund.write",
  input: Schema.Struct({ office: OfficeId, on: PlainDate, amount: PositiveFen, purpose: RequiredText(200) }),
  result: Schema.Struct({ posting: PostingId, balance: Fen }),
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), account: one(fundAccount, office) }),
  target: ({ office }, input) => office && { county: office.county, office: input.office },
  decide: ({ office, account }, { office: subject, on, amount, purpose }, { today, newId }) => {
    if (office === undefined || account === undefined) {
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(subject) }))
    }
    if (on > today) return Result.fail(new FutureDay({ path: "$.on", found: on, latest: today }))
    if (on < office.since)
      return Result.fail(new DayTooEarly({ path: "$.on", found: on, earliest: office.since }))
    if (amount > account.balance) {
      const { balance } = account
      return Result.fail(
        new SpendingExceedsBalance({
          path: "$.amount",
          clause: "1.6.2",
          asked: String(amount),
          balance: String(balance)
        })
      )
    }
    const id = newId("ps") as PostingId
    const spent = fen(account.spent + amount)
    const balance = fen(account.balance - amount)
    const lines = transfer("partyBuildingFund", "partyActivities", amount)
    return Result.succeed({
      writes: [
        put(fundAccount, subject, { ...account, spent, balance }),
        put(posting, id, { office: subject, on, reason: "spending", purpose, lines })
      ],
      result: { posting: id, balance }
    })
  }
})

/** Posts what the ledger's levy lacks of 3% of its net fees, where an imported ledger fell short or went over. */
export const settleLevy = command("fund.settleLevy", {
  permission: "fund.correct",
  input: Schema.Struct({ office: OfficeId }),
  result: Schema.Struct({ posting: PostingId, levy: Fen, levyTotal: Fen }),
  queue: ({ office }) => office,
  facts: ({ office }, read) =>
    read.all({ office: one(officeKind, office), account: one(fundAccount, office) }),
  target: ({ office }, input) => office && { county: office.county, office: input.office },
  decide: ({ account }, { office }, { today, newId }) => {
    if (account === undefined)
      return Result.fail(new UnknownReference({ path: "$.office", ref: officeKind.ref(office) }))
    const settled = settle(account, account.net)
    if (settled.levy === 0n) return Result.fail(new NothingToSettle({ path: "$.office", office }))
    const id = newId("ps") as PostingId
    const lines = transfer("operating", "partyBuildingFund", settled.levy)
    return Result.succeed({
      writes: [
        put(fundAccount, office, settled.account),
        put(posting, id, { office, on: today, reason: "settlement", lines })
      ],
      result: { posting: id, levy: settled.levy, levyTotal: settled.account.levyPosted }
    })
  }
})
