import type { Comparison } from "@glidepath/core";
import { formatEstimate } from "../format/format-estimate.js";
import { millions } from "../format/unit.js";
import { horizons } from "../results/horizons.js";
import { quantileError } from "../results/quantile-error.js";
import { quoted } from "./quoted.js";

/**
 * How much of what is uncertain about a policy's net comes from grants after their last published
 * amounts: from growth that is not decided and from law that is not made.
 */
export function lawSentence(comparison: Comparison, policy: string): string {
  const { whole } = horizons(comparison);
  const { net, netAsPublished, unmadeLaw } = comparison.policy(policy);
  const { currency } = comparison.scenario;
  const withLaw = whole.of(net);
  const asPublished = whole.of(netAsPublished);
  const added = whole.of(unmadeLaw).mean;
  const error = Math.max(quantileError(withLaw, 0.05), quantileError(withLaw, 0.95));
  const range = (sample: typeof withLaw) =>
    [0.05, 0.95].map((p) => formatEstimate(sample.quantile(p), error, millions)).join(" and ");
  if (added.estimate === 0 && added.standardError === 0) {
    return `No grant under ${quoted(policy)} depends on amounts or law that are not published yet.`;
  }
  return (
    `Law that is not made yet: what grants pay after their last published amounts is uncertain. Over ${whole.years} ` +
    `that is ${formatEstimate(added.estimate, added.standardError, millions)} mill. ${currency} of the grants under ` +
    `${quoted(policy)}, on average. Net lies between ${range(withLaw)} mill. ${currency} in nine worlds of ten; with all ` +
    `grants at their last published amounts it would lie between ${range(asPublished)}.`
  );
}
