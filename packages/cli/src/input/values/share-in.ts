/**
 * A share from a text: per cent with their sign, or a decimal number; not a number where it is neither.
 *
 * @example shareIn("5%") // 0.05
 */
export function shareIn(text: string): number {
  const [, number = "", percent] = /^([0-9]*\.?[0-9]+) ?(%?)$/.exec(text) ?? [];
  if (number === "") return Number.NaN;
  return Number(number) / (percent === "%" ? 100 : 1);
}
