import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";

/** An amount that was given, in millions with as many decimals as it has. @example "20 mill. NOK" */
export function exactMillions(amount: number, currency: string, texts: Texts): string {
  const decimals = [0, 1, 2, 3, 4, 5].find((places) => (amount * 10 ** places) % millions.size === 0) ?? 6;
  return `${texts.number(amount / millions.size, decimals)} ${texts.millions(currency)}`;
}
