import { roundedNumber } from "./axis-number.js";
import { numbersIn } from "../../words/numbers.js";
import type { AmountOptions } from "./chart.js";

/** How a chart of amounts shows them: its scale, the label of its axis, and an amount beside a mark. */
export function amountsOf({ scale = 1e6, currency = "NOK", label, language = "en" }: AmountOptions) {
  const shown = roundedNumber(1, language);
  return {
    scale,
    label: label ?? numbersIn(language).millions(currency),
    text: (amount: number) => shown(amount / scale),
  };
}
