import type { Mean } from "@glidepath/core";
import { oppositeShare } from "./opposite-share.js";
import { millions } from "./unit.js";
import type { Wording } from "./wording.js";
import type { PairFacts, SpanFacts } from "./pair-facts.js";

/**
 * Which of two policies has the better net over a span of years, by how much and in how many
 * worlds; or that there is no difference, or that one cannot tell. Begins in lower case, to follow
 * the naming of the span.
 *
 * @example spanSentence(facts, facts.whole, wording)
 */
export function spanSentence(facts: PairFacts, span: SpanFacts, wording: Wording): string {
  const { runs, currency } = facts;
  const { words } = wording;
  const [first, second] = [words.quoted(facts.first), words.quoted(facts.second)];
  const worlds = wording.number(runs, 0);
  if (span.tied.estimate === 1) {
    return words.sameNet(first, second, runs === 1 ? words.inOneWorld : words.inEachWorld(worlds));
  }
  const inMillions = wording.millions(currency);
  const { net } = span;
  if (net.standardError > 0 && net.low <= 0 && net.high >= 0) {
    const told = {
      worlds,
      first,
      second,
      net: shown(net, wording),
      millions: inMillions,
      interval: interval(net, wording),
    };
    return `${words.cannotTell(told)} ${shareSentence(first, span, wording)} ${rangeSentence(span, currency, wording)}`;
  }
  const isFirst = net.estimate > 0;
  const [better, other] = isFirst ? [first, second] : [second, first];
  const seen = isFirst ? span : turnedRound(span);
  const claim = words.betterOff(better, other, `${shown(seen.net, wording)} ${inMillions}`);
  if (net.standardError === 0) return `${claim} ${runs === 1 ? words.inOneWorld : words.inEveryWorldAlike}.`;
  const [firstNet, secondNet] = [shown(seen.firstNet, wording), shown(seen.secondNet, wording)];
  const average = words.onAverage({ claim, firstNet, secondNet, interval: interval(seen.net, wording) });
  return `${average} ${shareSentence(better, seen, wording)} ${rangeSentence(seen, currency, wording)}`;
}

// `span` is seen from the side of `name`.
function shareSentence(name: string, { better, net, tied }: SpanFacts, { words, share }: Wording): string {
  const ties = tied.estimate > 0 ? words.ties(share(tied)) : "";
  const inWorlds = `${words.ofWorlds(share(better))}${ties}`;
  // A skewed difference: better on average, yet seldom better.
  return net.low > 0 && better.high < 0.5 ? words.seldomBetter(inWorlds) : words.betterIn(name, inWorlds);
}

function rangeSentence({ p5, p95, quantileError }: SpanFacts, currency: string, wording: Wording): string {
  const edge = (value: number) => wording.estimate(value, quantileError, millions);
  return wording.words.nineOfTen(edge(p5), edge(p95), wording.millions(currency));
}

function shown({ estimate, standardError }: Mean, wording: Wording): string {
  return wording.estimate(estimate, standardError, millions);
}

function interval({ low, high, standardError }: Mean, wording: Wording): string {
  const end = (value: number) => wording.estimate(value, standardError, millions);
  return wording.words.to(end(low), end(high));
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
    better: oppositeShare(span.better),
  };
}
