import type { Mean, Share } from "@glidepath/core";
import { formatEstimate } from "../format/format-estimate.js";
import { formatNumber } from "../format/format-number.js";
import { formatShare } from "../format/format-share.js";
import { millions } from "../format/unit.js";
import type { PairFacts, SpanFacts } from "../results/pair-facts.js";
import { quoted } from "./quoted.js";

/**
 * Which of two policies has the better net over a span of years, by how much and in how many
 * worlds; or that there is no difference, or that one cannot tell. Begins in lower case, to follow
 * the naming of the span.
 *
 * @example spanSentence(facts, facts.whole)
 */
export function spanSentence({ first, second, runs, currency }: PairFacts, span: SpanFacts): string {
  const worlds = formatNumber(runs, 0);
  if (span.tied.estimate === 1) {
    const inWorlds = runs === 1 ? "in the one world tried" : `in each of the ${worlds} worlds`;
    return `${quoted(first)} and ${quoted(second)} have the same net ${inWorlds}: there is no difference.`;
  }
  const { net } = span;
  if (net.standardError > 0 && net.low <= 0 && net.high >= 0) {
    return (
      `one cannot tell from ${worlds} worlds under which of ${quoted(first)} and ${quoted(second)} the ` +
      `budget is better off on average: ${quoted(first)} minus ${quoted(second)} is ${shown(net)} mill. ${currency}, ` +
      `with a 95 % interval of ${interval(net)} that holds zero. ${shareSentence(first, span)} ` +
      rangeSentence(span, currency)
    );
  }
  const isFirst = net.estimate > 0;
  const [better, other] = isFirst ? [first, second] : [second, first];
  const seen = isFirst ? span : turnedRound(span);
  const claim =
    `the budget is better off under ${quoted(better)} than under ${quoted(other)}, by ` +
    `${shown(seen.net)} mill. ${currency}`;
  if (net.standardError === 0) {
    return `${claim} ${runs === 1 ? "in the one world tried" : "in every world alike"}.`;
  }
  return (
    `${claim} on average (net ${shown(seen.firstNet)} against ${shown(seen.secondNet)}; 95 % interval of ` +
    `the difference ${interval(seen.net)}). ${shareSentence(better, seen)} ${rangeSentence(seen, currency)}`
  );
}

// `span` is seen from the side of `name`.
function shareSentence(name: string, { better, net, tied }: SpanFacts): string {
  const ties = tied.estimate > 0 ? ` (ties, ${formatShare(tied)} of worlds, count half)` : "";
  const share = `${formatShare(better)} of worlds${ties}`;
  // A skewed difference: better on average, yet seldom better.
  return net.low > 0 && better.high < 0.5
    ? `Yet it is the better of the two in only ${share}: a few worlds carry the average.`
    : `${quoted(name)} is the better of the two in ${share}.`;
}

function rangeSentence({ p5, p95, quantileError }: SpanFacts, currency: string): string {
  const [low, high] = [p5, p95].map((value) => formatEstimate(value, quantileError, millions));
  return `In nine worlds of ten the difference lies between ${low} and ${high} mill. ${currency}.`;
}

function shown({ estimate, standardError }: Mean): string {
  return formatEstimate(estimate, standardError, millions);
}

function interval({ low, high, standardError }: Mean): string {
  const [from, to] = [low, high].map((value) => formatEstimate(value, standardError, millions));
  return `${from} to ${to}`;
}

/** The same span with the policies in the other order. */
function turnedRound(span: SpanFacts): SpanFacts {
  const { estimate, standardError, low, high } = span.net;
  return {
    ...span,
    net: { estimate: -estimate, standardError, low: -high, high: -low },
    firstNet: span.secondNet,
    secondNet: span.firstNet,
    p5: -span.p95,
    p95: -span.p5,
    better: opposite(span.better),
  };
}

function opposite({ estimate, low, high }: Share): Share {
  return { estimate: 1 - estimate, low: 1 - high, high: 1 - low };
}
