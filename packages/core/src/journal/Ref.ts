/** The address of one record: `kind/subjectId`. Facets of one subject (office, roster, fund) share the id. */
export type Ref = `${string}/${string}`

/** The kind half of a ref. */
export const kindOf = (ref: Ref): string => ref.slice(0, ref.indexOf("/"))

/** The subject half of a ref. */
export const idOf = (ref: Ref): string => ref.slice(ref.indexOf("/") + 1)

/** Composes a ref; kinds never contain a slash, so the first one splits it again. */
export const refOf = (kind: string, id: string): Ref => `${kind}/${id}`
