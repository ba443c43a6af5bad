import type { Mean, Share } from "@glidepath/core";
import { millions } from "../format/unit.js";
import type { Texts } from "../language/texts.js";
import type { PairFacts, SpanFacts } from "../results/pair-facts.js";

/**
 * Which of two policies has the better net over a span of years, by how much and in how many
 * worlds; or that there is no difference, or that one cannot tell. Begins in lower case, to follow
 * the naming of the span.
 *
 * @example spanSentence(facts, facts.whole, texts)
 */
export function spanSentence(facts: PairFacts, span: SpanFacts, texts: Texts): string {
  const { runs, currency } = facts;
  const { words } = texts;
  const [first, second] = [words.quoted(facts.first), words.quoted(facts.second)];
  const worlds = texts.number(runs, 0);
  if (span.tied.estimate === 1) {
    return words.sameNet(first, second, runs === 1 ? words.inOneWorld : words.inEachWorld(worlds));
  }
  const inMillions = texts.millions(currency);
  const { net } = span;
  if (net.standardError > 0 && net.low <= 0 && net.high >= 0) {
    const told = {
      worlds,
      first,
      second,
      net: shown(net, texts),
      millions: inMillions,
      interval: interval(net, texts),
    };
    return `${words.cannotTell(told)} ${shareSentence(first, span, texts)} ${rangeSentence(span, currency, texts)}`;
  }
  const isFirst = net.estimate > 0;
  const [better, other] = isFirst ? [first, second] : [second, first];
  const seen = isFirst ? span : turnedRound(span);
  const claim = words.betterOff(better, other, `${shown(seen.net, texts)} ${inMillions}`);
  if (net.standardError === 0) return `${claim} ${runs === 1 ? words.inOneWorld : words.inEveryWorldAlike}.`;
  const [firstNet, secondNet] = [shown(seen.firstNet, texts), shown(seen.secondNet, texts)];
  const average = words.onAverage({ claim, firstNet, secondNet, interval: interval(seen.net, texts) });
  return `${average} ${shareSentence(better, seen, texts)} ${rangeSentence(seen, currency, texts)}`;
}

// `span` is seen from the side of `name`.
function shareSentence(name: string, { better, net, tied }: SpanFacts, { words, share }: Texts): string {
  const ties = tied.estimate > 0 ? words.ties(share(tied)) : "";
  const inWorlds = `${words.ofWorlds(share(better))}${ties}`;
  // A skewed difference: better on average, yet seldom better.
  return net.low > 0 && better.high < 0.5 ? words.seldomBetter(inWorlds) : words.betterIn(name, inWorlds);
}

function rangeSentence({ p5, p95, quantileError }: SpanFacts, currency: string, texts: Texts): string {
  const edge = (value: number) => texts.estimate(value, quantileError, millions);
  return texts.words.nineOfTen(edge(p5), edge(p95), texts.millions(currency));
}

function shown({ estimate, standardError }: Mean, texts: Texts): string {
  return texts.estimate(estimate, standardError, millions);
}

function interval({ low, high, standardError }: Mean, texts: Texts): string {
  const end = (value: number) => texts.estimate(value, standardError, millions);
  return texts.words.to(end(low), end(high));
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
