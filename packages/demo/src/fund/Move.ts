import { dayOf, instantFromMillis, type PlainDate } from "@jiceng/core"

/** A fee as it is received: its id, its day, the instant at which it is entered, its amount in fen. */
export interface Receive {
  readonly does: "receive"
  readonly at: number
  readonly id: string
  readonly on: PlainDate
  readonly amount: number
}

/** A fee or part of one that is paid back. */
export interface PayBack {
  readonly does: "payBack"
  readonly at: number
  readonly fee: Receive
  readonly amount: number
}

/** A fee that was entered by mistake. */
export interface Cancel {
  readonly does: "cancel"
  readonly at: number
  readonly fee: Receive
  readonly reason: string
}

/** A share of what the fund holds at that moment, for a Party activity; 1 is all of it to the fen. */
export interface Spend {
  readonly does: "spend"
  readonly at: number
  readonly share: number
  readonly purpose: string
}

/** Something that moves an office's money. */
export type Move = Receive | PayBack | Cancel | Spend

/** The day in China of an instant. */
export const dayAt = (millis: number): PlainDate => dayOf(instantFromMillis(millis))
