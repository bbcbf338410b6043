/** A UUIDv7 (RFC 9562) of a millisecond and at least 19 hex digits of randomness; lower case. */
export const uuidV7 = (millis: number, random: string): string => {
  const time = millis.toString(16).padStart(12, "0")
  const variant = ((Number.parseInt(random.charAt(3), 16) & 0x3) | 0x8).toString(16)
  return (
    `${time.slice(0, 8)}-${time.slice(8, 12)}-7${random.slice(0, 3)}-` +
    `${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
  )
}
