import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";

const MOST_DECIMALS = 6;

/** An amount that was given, in millions with as many decimals as it has, without its unit. @example "2.5" */
export function exactMillions(amount: number, { number }: Pick<Texts, "number">): string {
  const isWhole = (decimals: number) => (amount * 10 ** decimals) % millions.size === 0;
  return number(amount / millions.size, [0, 1, 2, 3, 4, 5].find(isWhole) ?? MOST_DECIMALS);
}
