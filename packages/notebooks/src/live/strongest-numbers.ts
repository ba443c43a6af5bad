import { type Comparison, rankCorrelations } from "@glidepath/core";
import { assumptionName, type Wording } from "../words/index.js";

// They tell a correlation to some ± 0.06, and take a tenth of a second.
const MOST_WORLDS = 1000;

/** What the difference between two policies goes together with. */
export interface StrongestNumbers {
  /** The first worlds, so many. */
  readonly worlds: number;
  /** The uncertain numbers that stand out, in plain words of a language, the strongest first. */
  namesIn(wording: Wording): readonly string[];
}

/**
 * The uncertain numbers that the difference of net over the whole run between two policies follows most: what
 * it would be worth to know more of.
 *
 * @param most at most so many
 * @throws PolicyError when there is no policy of such a name
 * @example strongestNumbers(answer.comparison, "sharp", "gradual").namesIn(wordingIn("nb")).join("; ")
 */
export function strongestNumbers(
  comparison: Comparison,
  first: string,
  second: string,
  most = 4,
): StrongestNumbers {
  const { scenario, seed } = comparison;
  const net = comparison.difference(first, second).net.total.values.slice(0, MOST_WORLDS);
  const strongest = rankCorrelations(scenario, net, { seed })
    .filter(({ standsOut }) => standsOut)
    .slice(0, most);
  return {
    worlds: net.length,
    namesIn: (wording) =>
      strongest.map(({ assumption }) => assumptionName(assumption.key, scenario, wording)),
  };
}
