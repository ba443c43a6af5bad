import { assumptions, type Comparison, type Mean, quantileError } from "@glidepath/core";
import {
  areOpposed,
  assumptionName,
  horizons,
  isKnown,
  millions,
  oppositeShare,
  type PairFacts,
  pairFacts,
  persons,
  type SpanFacts,
  supportedDecimals,
} from "@glidepath/notebooks/words";
import type { Texts } from "../../language/texts.js";
import { deficitIn, mostLikelyDeficit } from "../../results/deficits.js";
import type { WhatMatters } from "../../results/what-matters.js";

/**
 * What a comparison shows of its first pair of policies, or of its only one, in three sentences: what is
 * better and by how much, what that is with as many people settled, and the biggest reservation.
 */
export function shortAnswer(comparison: Comparison, matters: WhatMatters, texts: Texts): string[] {
  const [pair] = comparison.pairs;
  const reservation = reservationSentence(comparison, matters, texts);
  if (pair === undefined) return [...aloneSentences(comparison, texts), reservation];
  const facts = pairFacts(comparison, ...pair);
  return [betterSentence(facts, texts), numbersSentence(comparison, facts, texts), reservation];
}

function betterSentence(facts: PairFacts, texts: Texts): string {
  const { short } = texts.report;
  const { plan, whole } = facts;
  const claim = (span: SpanFacts, isPlan: boolean) => spanClaim(facts, span, isPlan, texts);
  if (plan.years === whole.years) return sentence(claim(whole, false));
  const join = areOpposed(facts) ? short.but : short.and;
  return sentence(join(claim(plan, true), claim(whole, false)));
}

function spanClaim(facts: PairFacts, span: SpanFacts, isPlan: boolean, texts: Texts): string {
  const { short } = texts.report;
  const [first, second] = [texts.words.quoted(facts.first), texts.words.quoted(facts.second)];
  const over = short.over(isPlan, span.years);
  const { net, tied } = span;
  if (tied.estimate === 1) return short.same(over, first, second);
  const inMillions = texts.millions(facts.currency);
  if (!isKnown(net)) {
    return short.cannotTell({
      span: over,
      first,
      second,
      millions: inMillions,
      interval: interval(net, texts),
    });
  }
  const isFirst = net.estimate > 0;
  return short.better({
    span: over,
    better: isFirst ? first : second,
    other: isFirst ? second : first,
    amount: shown(absolute(net), texts),
    millions: inMillions,
    sure:
      net.standardError > 0
        ? short.sure(
            interval(absolute(net), texts),
            texts.share(isFirst ? span.better : oppositeShare(span.better)),
          )
        : facts.runs === 1
          ? short.sureOfOne
          : short.sureOfAll,
  });
}

// How many settle, and what the difference is with as many. Unaccompanied minors are never made as many.
function numbersSentence(comparison: Comparison, facts: PairFacts, texts: Texts): string {
  const { short } = texts.report;
  const { plan, whole } = horizons(comparison);
  const difference = comparison.difference(facts.first, facts.second);
  const inMillions = texts.millions(facts.currency);
  const [first, second] = [texts.words.quoted(facts.first), texts.words.quoted(facts.second)];
  const told = ({ estimate, standardError }: Mean) => {
    const decimals = Math.min(0, supportedDecimals(standardError, persons));
    const people = texts.number(Math.abs(estimate), decimals);
    return /[1-9]/.test(people)
      ? { first, people, fewer: estimate < 0, second, years: plan.years }
      : undefined;
  };
  const ordinary = told(plan.of(difference.settled).mean);
  const minors = told(plan.of(difference.measure("minorsSettled")).mean);
  if (ordinary === undefined) {
    return minors === undefined ? short.asManySettle : sentence(short.onlyMinors(minors));
  }
  const settles = short.settles(ordinary);
  const { matched } = difference;
  if (matched === undefined) return sentence(short.notMatched(settles));
  if (!matched.reached) return sentence(short.notReachable(settles));
  const net = whole.of(matched.net).mean;
  const claim = isKnown(net)
    ? short.matchedBetter({
        first,
        amount: shown(absolute(net), texts),
        millions: inMillions,
        worse: net.estimate < 0,
        sure: net.standardError > 0 ? short.interval(interval(absolute(net), texts)) : "",
      })
    : short.matchedUnknown(interval(net, texts), inMillions);
  return sentence(
    minors === undefined ? short.matched(settles, claim) : short.matchedButMinors(settles, claim),
  );
}

function reservationSentence(comparison: Comparison, { strongest }: WhatMatters, texts: Texts): string {
  const { short } = texts.report;
  const { scenario, runs } = comparison;
  const uncertain = assumptions(scenario).filter((line) => line.uncertain);
  const assumed = uncertain.filter(({ status }) => status === "assumed");
  const most = strongest.find(({ assumption }) => assumption.status === "assumed");
  const count = (lines: readonly unknown[]) => texts.number(lines.length, 0);
  const what =
    assumed.length === 0
      ? short.noneAssumed(count(uncertain))
      : short.assumed(count(assumed), count(uncertain));
  return [
    runs === 1 ? short.oneWorld : "",
    what,
    most === undefined
      ? ""
      : short.mostOf(texts.words.quoted(assumptionName(most.assumption.key, scenario, texts))),
    scenario.fund.opening.status === "assumed" ? short.fundAssumed : "",
    short.putIn,
  ].join("");
}

// Of a single policy: its net, and when money may be lacking.
function aloneSentences(comparison: Comparison, texts: Texts): string[] {
  const { short } = texts.report;
  const [name = ""] = comparison.policies;
  const result = comparison.policy(name);
  const { plan, whole } = horizons(comparison);
  const of = (span: typeof plan) => {
    const sample = span.of(result.net);
    const error = Math.max(quantileError(sample, 0.05), quantileError(sample, 0.95));
    const edge = (p: number) => texts.estimate(sample.quantile(p), error, millions);
    return { mean: shown(sample.mean, texts), range: texts.words.to(edge(0.05), edge(0.95)) };
  };
  const [inPlan, inWhole] = [of(plan), of(whole)];
  const last = comparison.planYears.at(-1) ?? 0;
  const { year } = mostLikelyDeficit(comparison);
  return [
    short.net({
      policy: texts.words.quoted(name),
      plan: inPlan.mean,
      planYears: plan.years,
      planRange: inPlan.range,
      whole: inWhole.mean,
      wholeYears: whole.years,
      wholeRange: inWhole.range,
      millions: texts.millions(comparison.scenario.currency),
    }),
    short.fundDry({
      year: last,
      share: texts.share(result.fund.probabilityBelow(0).by(last)),
      deficitYear: year,
      deficit: texts.share(deficitIn(comparison, name, year)),
    }),
  ];
}

function absolute(mean: Mean): Mean {
  const { estimate, standardError, low, high } = mean;
  return estimate >= 0 ? mean : { estimate: -estimate, standardError, low: -high, high: -low };
}

function shown({ estimate, standardError }: Mean, texts: Texts): string {
  return texts.estimate(estimate, standardError, millions);
}

function interval({ low, high, standardError }: Mean, texts: Texts): string {
  const end = (value: number) => texts.estimate(value, standardError, millions);
  return texts.words.to(end(low), end(high));
}

function sentence(text: string): string {
  const whole = text.endsWith(".") ? text : `${text}.`;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
