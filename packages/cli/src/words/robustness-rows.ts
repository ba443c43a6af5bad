import type { Robustness } from "@glidepath/core";
import { millions } from "@glidepath/notebooks/words";
import type { Texts } from "../language/texts.js";
import { amountText } from "./amount-text.js";

/** Regret and satisficing shares of each policy as text, in the order of `robustnessHeads`. */
export function robustnessRows(
  { regret, goodEnough }: Robustness,
  texts: Texts,
): readonly (readonly [policy: string, ...cells: string[]])[] {
  return Object.entries(regret).map(([name, { expected, p90, ofWorst, maximum }]) => {
    const error = expected.standardError;
    const withError = (mean: typeof expected) =>
      Number.isFinite(mean.standardError)
        ? amountText(mean, texts)
        : texts.estimate(mean.estimate, error, millions);
    // An order statistic and a maximum are shown as finely as the mean.
    return [
      name,
      withError(expected),
      texts.estimate(p90.estimate, error, millions),
      withError(ofWorst),
      texts.estimate(maximum.estimate, error, millions),
      texts.share(goodEnough.net[name] ?? NONE),
      texts.share(goodEnough.fund[name] ?? NONE),
    ] as const;
  });
}

/** The heads of these columns. */
export function robustnessHeads({ stress }: Texts): readonly string[] {
  const { expected, p90, ofWorst, maximum, netEnough, fundEnough } = stress.robust;
  return [expected, p90, ofWorst, maximum, netEnough, fundEnough];
}

const NONE = { estimate: 0, low: 0, high: 0 };
