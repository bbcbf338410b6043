import { closed, type Workflow } from "../../workflow/Workflow.ts"
import type { TransferState } from "./OfficeTransfer.ts"

export type TransferVerb =
  | "supply"
  | "sendBack"
  | "release"
  | "consent"
  | "complete"
  | "refuse"
  | "withdraw"
  | "void"

/** What is over stays as it is. */
const over = {
  supply: closed,
  sendBack: closed,
  release: closed,
  consent: closed,
  complete: closed,
  refuse: closed,
  withdraw: closed,
  void: closed
} as const

/** 转所: the county that lets go, the county that takes in, then whoever decides, who moves everything at once (1.3.9). */
export const transferFlow: Workflow<TransferState["is"], TransferVerb> = {
  kind: "officeTransfer",
  clauses: ["1.3.9", "4.2.1", "138.15"],
  begins: { command: "transfer.file", state: "filed" },
  verbs: {
    supply: "transfer.supply",
    sendBack: "transfer.sendBack",
    release: "transfer.release",
    consent: "transfer.consent",
    complete: "transfer.complete",
    refuse: "transfer.refuse",
    withdraw: "transfer.withdraw",
    void: "transfer.void"
  },
  table: {
    filed: {
      supply: "filed",
      sendBack: "sentBack",
      release: "released",
      consent: closed,
      complete: closed,
      refuse: closed,
      withdraw: "withdrawn",
      void: "voided"
    },
    sentBack: {
      supply: "filed",
      sendBack: closed,
      release: closed,
      consent: closed,
      complete: closed,
      refuse: closed,
      withdraw: "withdrawn",
      void: "voided"
    },
    released: {
      supply: "released",
      sendBack: "sentBack",
      release: closed,
      consent: "consented",
      complete: closed,
      refuse: closed,
      withdraw: "withdrawn",
      void: "voided"
    },
    consented: {
      supply: "consented",
      sendBack: "sentBack",
      release: closed,
      consent: closed,
      complete: "completed",
      refuse: "refused",
      withdraw: "withdrawn",
      void: "voided"
    },
    // Both rosters have gone on from it; who went wrongly applies to go back.
    completed: over,
    refused: { ...over, void: "voided" },
    withdrawn: { ...over, void: "voided" },
    voided: over
  }
}
