import { chisitong, type CountyProfile, guichi, type Rulebook, withProfiles } from "@jiceng/core"
import { Result } from "effect"
import { monthlyReception } from "./provision.ts"
import { receptionDay, recordReceptionDay, voidReceptionDay } from "./ReceptionDay.ts"
import { minReceptionDays, receptionEveryMonth, receptions } from "./ReceptionRule.ts"
import { settings } from "./settings.ts"

export { recordReceptionDay, voidReceptionDay } from "./ReceptionDay.ts"
export { monthlyReception } from "./provision.ts"

export const profile: CountyProfile = {
  namespace: "guichi",
  county: guichi,
  settings,
  local: {
    title: { zh: "贵池区补充规定", en: "Rules of Guichi" },
    provisions: [monthlyReception],
    parameters: [minReceptionDays],
    concepts: [receptions],
    rules: [receptionEveryMonth],
    kinds: [receptionDay],
    commands: [
      {
        command: recordReceptionDay,
        words: { zh: "登记接待日", en: "Record a reception day" },
        keeps: [monthlyReception.id]
      },
      {
        command: voidReceptionDay,
        words: { zh: "作废接待日", en: "Void a reception day" },
        keeps: [monthlyReception.id]
      }
    ],
    words: {
      visitors: { zh: "接待人数", en: "Visitors" },
      receptionDay: { zh: "接待日", en: "Reception day" }
    }
  }
}

/** 池司通〔2020〕2号 with what 贵池区 sets and adds. Throws where the profile goes beyond what the document leaves open. */
export const rulebook: Rulebook = Result.getOrThrow(withProfiles(chisitong, [profile]))
