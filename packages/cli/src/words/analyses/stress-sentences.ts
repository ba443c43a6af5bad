import type { AnswerUnderStress, DifferenceUnderStress } from "@glidepath/core";
import { millions, spanOf } from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";
import type { StressResult, UnderStress } from "../../results/stress-result.js";
import { amountText } from "../amount-text.js";

/** What a stress test shows of each pair of policies, or of a policy alone, in words: a paragraph each. */
export function stressAnswer(result: StressResult, texts: Texts): string[] {
  const pairs = Object.keys(result.base.differences);
  return pairs.length === 0
    ? result.policies.map((name) => aloneParagraph(result, name, texts))
    : pairs.map((pair) => pairParagraph(result, pair, texts));
}

/** What was not tried, and how sure the rest is; a paragraph each. */
export function stressReservations(result: StressResult, texts: Texts): string[] {
  const { stress, number } = texts;
  const notTried = Object.values(result.cases).flatMap((given) =>
    "doesNotApply" in given
      ? [stress.reason(given.label[texts.language], given.doesNotApply[texts.language])]
      : [],
  );
  const sure = result.intervals === 0 ? [] : [stress.howSure(result.intervals)];
  return [...notTried, [...sure, stress.sameWorlds(number(result.runs, 0))].join(" ")];
}

function aloneParagraph(
  { base, cases, years, currency }: StressResult,
  policy: string,
  texts: Texts,
): string {
  const { stress, words, language } = texts;
  const tried = Object.values(cases).flatMap((given) => {
    const net = "policies" in given ? given.policies[policy]?.net : undefined;
    return net === undefined ? [] : [{ label: given.label[language], net }];
  });
  const [worst] = tried.toSorted((a, b) => a.net.estimate - b.net.estimate);
  const amount = (of: UnderStress) => {
    const net = of.policies[policy]?.net;
    return net === undefined ? "" : amountText(net, texts);
  };
  return stress.alone({
    policy: words.quoted(policy),
    amount: amount(base),
    millions: texts.millions(currency),
    years: spanOf(years),
    worst: worst === undefined ? undefined : { label: worst.label, amount: amountText(worst.net, texts) },
  });
}

function pairParagraph(result: StressResult, pair: string, texts: Texts): string {
  const { stress } = texts;
  const base = result.base.differences[pair];
  if (base === undefined) return "";
  const tried = Object.values(result.cases).flatMap((given) => {
    const difference = "differences" in given ? given.differences[pair] : undefined;
    return difference === undefined ? [] : [{ label: given.label[texts.language], difference }];
  });
  const named = (answer: AnswerUnderStress, inFavour: boolean) =>
    tried
      .filter(({ difference }) => difference.answer === answer)
      .map(({ label, difference }) => (inFavour ? favoured(label, difference, texts) : label))
      .join("; ");
  const said = (names: string, sentence: (names: string) => string) =>
    names === "" ? [] : [sentence(names)];
  const [stands, turns] = [named("stands", false), named("turns", true)];
  const inAll = tried.length > 0 && tried.every(({ difference }) => difference.answer === "stands");
  const isTold = base.better !== null;
  return [
    baseSentence(base, result, texts),
    ...(inAll ? [stress.standsInAll] : said(turns, stress.turnsIn)),
    ...(inAll || turns !== "" || !isTold ? [] : [stress.turnsInNone]),
    ...(inAll ? [] : said(stands, stress.standsIn)),
    ...said(named("becomesPlain", true), stress.plainIn),
    ...said(named("cannotBeTold", false), stress.leftOpen),
  ].join(" ");
}

function baseSentence(base: DifferenceUnderStress, { years, currency }: StressResult, texts: Texts): string {
  const { stress, words } = texts;
  const { first, second, net, better, low, high } = base;
  const [one, other] = [words.quoted(first), words.quoted(second)];
  const inMillions = texts.millions(currency);
  if (better !== null) {
    return stress.better({
      better: words.quoted(better),
      other: better === first ? other : one,
      amount: texts.estimate(Math.abs(net.estimate), net.standardError, millions),
      millions: inMillions,
      years: spanOf(years),
    });
  }
  if (net.estimate === 0 && net.standardError === 0) return stress.same(one, other);
  const end = (value: number) => texts.estimate(value, net.standardError, millions);
  return stress.unknown({
    first: one,
    second: other,
    interval: words.to(end(low), end(high)),
    millions: inMillions,
  });
}

function favoured(label: string, { better, net }: DifferenceUnderStress, texts: Texts): string {
  const amount = texts.estimate(Math.abs(net.estimate), net.standardError, millions);
  return texts.stress.inFavour(label, texts.words.quoted(better ?? ""), amount);
}
