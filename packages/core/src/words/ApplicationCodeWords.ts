import type { AdmissionState } from "../application/admission/PracticeAdmission.ts"
import type { TransferState } from "../application/transfer/OfficeTransfer.ts"
import type { DocketSort } from "../docket/PractitionerDocket.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"

/** 申请的状态. */
export const applicationStateWords: Readonly<Record<AdmissionState["is"] | TransferState["is"], Bilingual>> =
  {
    filed: { zh: "已提出", en: "filed" },
    sentBack: { zh: "退回补正", en: "sent back" },
    consented: { zh: "县区已同意", en: "consented to" },
    accepted: { zh: "已受理", en: "accepted" },
    granted: { zh: "准予执业", en: "granted" },
    refused: { zh: "不予核准", en: "refused" },
    withdrawn: { zh: "已撤回", en: "withdrawn" },
    voided: { zh: "已作废", en: "void" },
    released: { zh: "转出地已同意", en: "released" },
    completed: { zh: "已转入", en: "completed" }
  }

const docketWords: Readonly<Record<DocketSort, Bilingual>> = {
  openMatter: { zh: "未办结业务", en: "open matter" },
  openHandover: { zh: "未完成移交", en: "open handover" },
  debt: { zh: "未清偿债务", en: "debt" },
  investigation: { zh: "正在接受调查", en: "running investigation" }
}

/** Codes of applications, of what they are refused for and of what their inputs choose among. */
export const applicationWords: Readonly<Record<string, Bilingual>> = {
  ...applicationStateWords,
  ...docketWords,
  acceptance: { zh: "受理", en: "acceptance" },
  decision: { zh: "决定", en: "decision" },
  settled: { zh: "了结", en: "settlement" },
  member: { zh: "党员", en: "Party member" },
  notMember: { zh: "非党员", en: "no Party member" },
  relationLetter: { zh: "组织关系介绍信", en: "Relation letter" },
  relationLetterIssued: { zh: "介绍信开具之日", en: "Day on which the letter was issued" },
  relationLetterLastDay: { zh: "介绍信有效期末日", en: "Last day of the letter's validity" }
}
