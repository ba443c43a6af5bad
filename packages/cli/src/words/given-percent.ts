import type { Texts } from "../language/texts.js";

/** A share that was given, in per cent with as many decimals as it has, at most three. @example givenPercent(0.125, texts) // "12.5 %" */
export function givenPercent(share: number, { number }: Texts): string {
  const isAll = (places: number) =>
    Number((share * 100).toFixed(places)) === Number((share * 100).toFixed(9));
  return `${number(share * 100, [0, 1, 2].find(isAll) ?? 3)}\u00a0%`;
}
