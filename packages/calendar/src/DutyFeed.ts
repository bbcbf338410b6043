import {
  addDays,
  type Agenda,
  type Bilingual,
  citationOf,
  dueWords,
  type Obligation,
  obligationStateWords,
  owedByWords,
  standingWords
} from "@jiceng/core"
import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator"

export type FeedLanguage = "zh" | "en"

const names: Bilingual = { zh: "基层法律服务 义务日历", en: "Duties in grassroots legal services" }

const descriptionOf = (one: Obligation, lang: FeedLanguage): string => {
  const { on, provisional } = one.lastWorkingDay
  const lines: ReadonlyArray<Bilingual> = [
    {
      zh: `依据：${citationOf(one.clause)}（${one.clause}）`,
      en: `${citationOf(one.clause)} (${one.clause})`
    },
    { zh: `义务人：${owedByWords[one.owedBy].zh}`, en: `owed by ${owedByWords[one.owedBy].en}` },
    dueWords(one),
    standingWords(one),
    {
      zh: `最后工作日：${on}${provisional ? "（节假日安排尚未公布，暂按周一至周五）" : ""}`,
      en: `last working day: ${on}${provisional ? " (provisional: holidays aren't published yet)" : ""}`
    }
  ]
  return lines.map((line) => line[lang]).join("\n")
}

/**
 * An agenda as an iCalendar feed (RFC 5545): a whole-day event on the due day of each obligation. An event keeps its UID,
 * so that a calendar which reads the feed again changes it and doesn't double it.
 */
export const dutyFeed = (
  { obligations, cursor }: Pick<Agenda, "obligations" | "cursor">,
  lang: FeedLanguage = "zh"
): string => {
  const calendar = ical({
    name: names[lang],
    prodId: { company: "Jiceng", product: "duties", language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH
  })
  for (const one of obligations)
    calendar.createEvent({
      id: `${one.id}@jiceng`,
      // A day is told by its text: a Date would be another day elsewhere.
      start: one.due,
      end: addDays(one.due, 1),
      allDay: true,
      stamp: cursor.recordedAt,
      summary: `${obligationStateWords[one.state][lang]} · ${one.title[lang]} · ${one.subject.name}`,
      description: descriptionOf(one, lang),
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: one.clause }]
    })
  return calendar.toString()
}
