const remembered = "jiceng.credential"

/** The credential of whoever acted here last; in a demo the id of an identity. */
export const rememberedCredential = (): string | undefined => {
  try {
    return localStorage.getItem(remembered) ?? undefined
  } catch {
    // Storage switched off: the choice holds until the page is closed.
    return undefined
  }
}

/** Remembers whom to act as next time, or nobody. */
export const rememberCredential = (credential: string | undefined): void => {
  try {
    if (credential === undefined) localStorage.removeItem(remembered)
    else localStorage.setItem(remembered, credential)
  } catch {
    // As above.
  }
}
