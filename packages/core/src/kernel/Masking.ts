const hide = (points: ReadonlyArray<string>, first: number, last: number): string =>
  points.map((point, index) => (index < first || index >= points.length - last ? point : "*")).join("")

/**
 * A name with only its first code point shown: 欧阳娜娜 → 欧***; a middle dot stays (阿**·***). A name of one code
 * point is hidden whole, since the first would be all of it.
 */
export const maskName = (name: string): string => {
  const points = Array.from(name)
  return points
    .map((point, index) => (point === "·" || (index === 0 && points.length > 1) ? point : "*"))
    .join("")
}

/**
 * A resident id with its first 3 and last 2 characters shown: 341*************2X. Enough to tell two lines of
 * a list apart, without birth date or county. Below 10 code points nothing is shown: it isn't a whole id, so
 * 5 would be most.
 */
export const maskResidentId = (residentId: string): string => {
  const points = Array.from(residentId)
  return points.length < 10 ? "*".repeat(points.length) : hide(points, 3, 2)
}

/** A phone number with its first 3 and last 4 shown: 138****1234. Below 10 code points nothing is shown. */
export const maskPhone = (phone: string): string => {
  const points = Array.from(phone)
  return points.length < 10 ? "*".repeat(points.length) : hide(points, 3, 4)
}

const residentIdLike =
  /(?<![0-9])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]/gu
const mobileLike = /(?<![0-9])1[3-9][0-9]{9}(?![0-9])/gu

/**
 * Masks what looks like a resident id or a mobile number inside other text: the net under values in the wrong
 * field.
 */
export const maskLookalikes = (text: string): string =>
  text.replace(residentIdLike, maskResidentId).replace(mobileLike, maskPhone)
