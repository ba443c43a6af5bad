import { type Comparison, type Mean, quantileError, type Share, wilson } from "@glidepath/core";
import { horizons, type Span } from "./horizons.js";

/** What the sentences on two policies need to know; every difference is the first minus the second. */
export interface PairFacts {
  readonly first: string;
  readonly second: string;
  /** Code of the currency of all amounts, for instance NOK. */
  readonly currency: string;
  /** Number of worlds. */
  readonly runs: number;
  readonly plan: SpanFacts;
  readonly whole: SpanFacts;
}

/** Two policies over a span of years; amounts in the scenario's currency. */
export interface SpanFacts {
  /** For instance `2024–2027`. */
  readonly years: string;
  readonly net: Mean;
  /** Each policy's own mean net. */
  readonly firstNet: Mean;
  readonly secondNet: Mean;
  /** In 90 % of worlds the difference of net lies between these. */
  readonly p5: number;
  readonly p95: number;
  /** The larger of the standard errors of `p5` and `p95`. */
  readonly quantileError: number;
  /** Share of worlds in which the first has the higher net; ties half. */
  readonly better: Share;
  /** Share of worlds in which both have the same net. */
  readonly tied: Share;
  /** Persons settled, unaccompanied minors among them. */
  readonly settled: Mean;
  /** Grants and rents. */
  readonly income: Mean;
  /** Costs without adjustment cost. */
  readonly neededCosts: Mean;
  readonly level: Mean;
  readonly adjustment: Mean;
  readonly surprise: Mean;
}

/**
 * Collects what is to be said of two policies of a comparison.
 *
 * @throws PolicyError when there is no policy of such a name
 * @example pairFacts(result, "sharp", "gradual").whole.net.estimate // NOK
 */
export function pairFacts(comparison: Comparison, first: string, second: string): PairFacts {
  const { plan, whole } = horizons(comparison);
  return {
    first,
    second,
    currency: comparison.scenario.currency,
    runs: comparison.runs,
    plan: spanFacts(comparison, first, second, plan),
    whole: spanFacts(comparison, first, second, whole),
  };
}

function spanFacts(comparison: Comparison, first: string, second: string, span: Span): SpanFacts {
  const difference = comparison.difference(first, second);
  const { parts } = difference;
  const net = span.of(difference.net);
  const meanOf = (series: Parameters<Span["of"]>[0]) => span.of(series).mean;
  return {
    years: span.years,
    net: net.mean,
    firstNet: meanOf(difference.first.net),
    secondNet: meanOf(difference.second.net),
    p5: net.quantile(0.05),
    p95: net.quantile(0.95),
    quantileError: Math.max(quantileError(net, 0.05), quantileError(net, 0.95)),
    better: net.shareAbove(0),
    tied: wilson(Math.round(net.shareEqual(0) * comparison.runs), comparison.runs),
    settled: meanOf(difference.people),
    income: meanOf(difference.income),
    neededCosts: meanOf(difference.neededCosts),
    level: meanOf(parts.level),
    adjustment: meanOf(parts.adjustment),
    surprise: meanOf(parts.surprise),
  };
}
