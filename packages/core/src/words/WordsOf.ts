import type { Bilingual } from "../kernel/Bilingual.ts"

/** The words of each of some errors, made from the facts that it carries. */
export type WordsOf<E extends { readonly _tag: string }> = {
  readonly [Tag in E["_tag"]]: (error: Extract<E, { readonly _tag: Tag }>) => Bilingual
}
