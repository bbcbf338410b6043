/** How the page calls the people, offices and organizations that it shows, by their ids. */
export type Names = ReadonlyMap<string, string>

/** Puts names in the place of ids that the page knows; the server's words carry ids only. */
export const named = (names: Names, text: string): string => {
  let said = text
  for (const [id, name] of names) said = said.replaceAll(id, name)
  return said
}
