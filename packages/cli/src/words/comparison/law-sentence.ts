import { type Comparison, quantileError, type Sample } from "@glidepath/core";
import { horizons, millions } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";

/**
 * How much of what is uncertain about a policy's net comes from grants after their last published
 * amounts: from growth that is not decided and from law that is not made.
 */
export function lawSentence(comparison: Comparison, policy: string, texts: Texts): string {
  const { whole } = horizons(comparison);
  const { net, netAsPublished, unmadeLaw } = comparison.policy(policy);
  const { words } = texts;
  const withLaw = whole.of(net);
  const added = whole.of(unmadeLaw).mean;
  const name = words.quoted(policy);
  if (added.estimate === 0 && added.standardError === 0) return words.noUnmadeLaw(name);
  const error = Math.max(quantileError(withLaw, 0.05), quantileError(withLaw, 0.95));
  const range = (sample: Sample) => {
    const at = (p: number) => texts.estimate(sample.quantile(p), error, millions);
    return words.and(at(0.05), at(0.95));
  };
  return words.unmadeLaw({
    years: whole.years,
    added: texts.estimate(added.estimate, added.standardError, millions),
    policy: name,
    range: range(withLaw),
    millions: texts.millions(comparison.scenario.currency),
    asPublished: range(whole.of(netAsPublished)),
  });
}
