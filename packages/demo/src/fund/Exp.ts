/**
 * e to the power of a number between -8 and 8. By multiplication and addition alone: `Math.exp` may differ in the
 * last digit between engines, and then the demo's amounts would too.
 */
export const exp = (exponent: number): number => {
  const eighth = exponent / 8
  let sum = 1
  let term = 1
  for (let n = 1; n < 16; n++) {
    term = (term * eighth) / n
    sum += term
  }
  const squared = sum * sum
  const fourth = squared * squared
  return fourth * fourth
}
