import { closed, type Workflow } from "../../workflow/Workflow.ts"
import type { AdmissionState } from "./PracticeAdmission.ts"

export type AdmissionVerb =
  | "supply"
  | "sendBack"
  | "consent"
  | "accept"
  | "grant"
  | "refuse"
  | "withdraw"
  | "void"

/** What is over stays as it is. */
const over = {
  supply: closed,
  sendBack: closed,
  consent: closed,
  accept: closed,
  grant: closed,
  refuse: closed,
  withdraw: closed,
  void: closed
} as const

/** 执业核准: office, county, city (138.11); what is over stays so, only a mistake is voided. */
export const admissionFlow: Workflow<AdmissionState["is"], AdmissionVerb> = {
  kind: "practiceAdmission",
  clauses: ["1.3.8", "4.2.1", "138.10", "138.11", "138.12"],
  begins: { command: "admission.file", state: "filed" },
  verbs: {
    supply: "admission.supply",
    sendBack: "admission.sendBack",
    consent: "admission.consent",
    accept: "admission.accept",
    grant: "admission.grant",
    refuse: "admission.refuse",
    withdraw: "admission.withdraw",
    void: "admission.void"
  },
  table: {
    filed: {
      supply: "filed",
      sendBack: "sentBack",
      consent: "consented",
      accept: closed,
      grant: closed,
      refuse: closed,
      withdraw: "withdrawn",
      void: "voided"
    },
    sentBack: {
      supply: "filed",
      sendBack: closed,
      consent: closed,
      accept: closed,
      grant: closed,
      refuse: closed,
      withdraw: "withdrawn",
      void: "voided"
    },
    consented: {
      supply: "consented",
      sendBack: "sentBack",
      consent: closed,
      accept: "accepted",
      grant: closed,
      refuse: closed,
      withdraw: "withdrawn",
      void: "voided"
    },
    accepted: {
      supply: "accepted",
      sendBack: closed,
      consent: closed,
      accept: closed,
      grant: "granted",
      refuse: "refused",
      withdraw: "withdrawn",
      void: "voided"
    },
    // What it did stands in the roster; it ends by leaving, not by being undone.
    granted: over,
    refused: { ...over, void: "voided" },
    withdrawn: { ...over, void: "voided" },
    voided: over
  }
}
