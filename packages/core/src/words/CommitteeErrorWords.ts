import type { AlreadySeated, SeatClosed } from "../discipline/CommitteeRefusals.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"
import type { WordsOf } from "./WordsOf.ts"

/** What acts on the disciplinary committee are refused with. */
export type CommitteeError = AlreadySeated | SeatClosed

const closed: Readonly<Record<SeatClosed["why"], Bilingual>> = {
  unknown: { zh: "没有这个席位", en: "there is no such seat" },
  ended: { zh: "该席位已经终止", en: "the seat is over" },
  voided: { zh: "该席位已经作废", en: "the seat is void" },
  notHeading: {
    zh: "已登记该委员不再任部门负责人",
    en: "that the member heads the department no longer is recorded already"
  }
}

export const committeeErrorWords: WordsOf<CommitteeError> = {
  AlreadySeated: ({ person, seat }) => ({
    zh: `${person} 已在第 ${seat} 席，一人只占一席`,
    en: `${person} is in seat ${seat}; nobody has two seats`
  }),
  SeatClosed: ({ committee, seat, why }) => ({
    zh: `${committee} 第 ${seat} 席：${closed[why].zh}`,
    en: `${committee}, seat ${seat}: ${closed[why].en}`
  })
}
