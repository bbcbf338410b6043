import type { Quality, Sector } from "../discipline/Seat.ts"
import type { Bilingual } from "../kernel/Bilingual.ts"

const sectorWords: Readonly<Record<Sector, Bilingual>> = {
  court: { zh: "人民法院", en: "court" },
  publicSecurity: { zh: "公安机关", en: "public security" },
  justice: { zh: "司法行政机关", en: "justice organ" }
}

const qualityWords: Readonly<Record<Quality, Bilingual>> = {
  politicallySound: { zh: "政治素质高", en: "Politically sound" },
  professionallyAble: { zh: "业务能力强", en: "Professionally able" },
  uprightAndFair: { zh: "公道正派", en: "Upright and fair" },
  familiarWithTrade: { zh: "熟悉本行业", en: "Familiar with the trade" }
}

const causeWords = {
  retirement: { zh: "退休", en: "retirement" },
  death: { zh: "去世", en: "death" },
  reassignment: { zh: "调离", en: "reassignment" },
  resignation: { zh: "辞去委员", en: "resignation" }
} as const

const seatWords = {
  sector: { zh: "所属系统", en: "Sector" },
  headsDepartment: { zh: "是部门负责人", en: "Heads a department" },
  otherSeats: { zh: "所占其他席位", en: "Other seats held" }
} as const

/** What people call the codes of the disciplinary committee. */
export const committeeCodeWords: Readonly<Record<string, Bilingual>> = {
  ...sectorWords,
  ...qualityWords,
  ...causeWords,
  ...seatWords
}

const inSeat = /^seats\[(\d+)\]\.(.+)$/u

/** A line of proof about one of several seats, told by its place. */
export const seatOfCode = (code: string): { readonly seat: number; readonly code: string } | undefined => {
  const [, place, rest] = inSeat.exec(code) ?? []
  return rest === undefined ? undefined : { seat: Number(place) + 1, code: rest }
}
