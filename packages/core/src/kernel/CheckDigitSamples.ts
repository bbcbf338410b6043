/**
 * A lazy pattern of valid samples for property tests of an identifier with a check digit. A random body with
 * a random last character is nearly always wrong (30 of 31), and a generator would give up; an alternation of
 * bodies, each completed by its check digit, never is. Built only when a test asks for it.
 */
export const samplePatterns = (sampleAt: (index: number) => string) => ({
  get patterns(): readonly [{ readonly source: string; readonly flags: string }] {
    return [
      { source: `^(?:${Array.from({ length: 200 }, (_, index) => sampleAt(index)).join("|")})$`, flags: "u" }
    ]
  }
})
