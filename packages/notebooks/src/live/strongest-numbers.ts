import { type Comparison, rankCorrelations } from "@glidepath/core";
import { assumptionName, type Wording } from "../words/index.js";

// They tell a correlation to some ± 0.06, and take a tenth of a second.
const MOST_WORLDS = 1000;

/** What the difference between two policies goes together with. */
export interface StrongestNumbers {
  /** The first worlds, so many. */
  readonly worlds: number;
  /** The uncertain numbers that stand out, in plain words, the strongest first. */
  readonly names: readonly string[];
}

/**
 * The uncertain numbers that the difference of net over the whole run between two policies follows most: what
 * it would be worth to know more of.
 *
 * @param most at most so many
 * @example strongestNumbers(answer.comparison, "sharp", "gradual", wordingIn("nb")).names.join("; ")
 */
export function strongestNumbers(
  comparison: Comparison,
  first: string,
  second: string,
  wording: Wording,
  most = 4,
): StrongestNumbers {
  const { scenario, seed } = comparison;
  const net = comparison.difference(first, second).net.total.values.slice(0, MOST_WORLDS);
  return {
    worlds: net.length,
    names: rankCorrelations(scenario, net, { seed })
      .filter(({ standsOut }) => standsOut)
      .slice(0, most)
      .map(({ assumption }) => assumptionName(assumption.key, scenario, wording)),
  };
}
