/** A sentence for people in both languages (双语文本). Neither is a translation key: both are the text. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}
