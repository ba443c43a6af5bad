/** The digits of a whole number in groups of three. @example inThrees("12345") // "12 345", with a space that does not break */
export function inThrees(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}
