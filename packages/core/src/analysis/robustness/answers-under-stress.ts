import { type Comparison, type Mean, ValueSample } from "../../comparison/index.js";
import { normalQuantile } from "../../random/index.js";

/**
 * What becomes of the answer in a stress case: it `stands` where the same policy is better, `turns` where the
 * other is, `cannotBeTold` where the case leaves that open, and `becomesPlain` where only the case tells.
 */
export type AnswerUnderStress = "stands" | "turns" | "cannotBeTold" | "becomesPlain";

/** The difference of net over the whole run of a pair of policies. */
export interface DifferenceUnderStress {
  readonly first: string;
  readonly second: string;
  /** First minus second, with the interval of this one alone. */
  readonly net: Mean;
  /** Lower end of the interval that holds together with those of all cases and pairs, NOK. */
  readonly low: number;
  /** Its upper end, NOK. */
  readonly high: number;
  /** The better of the two, by that interval; null where it cannot be told, and where both are the same. */
  readonly better: string | null;
}

/** The same in a case, and what it makes of the answer. */
export interface DifferenceInCase extends DifferenceUnderStress {
  /**
   * What the case makes of the difference, world by world: in the case less in the scenario as it stands. Known far
   * better than either, because all else is the same. Null where single worlds are not kept.
   */
  readonly change: Mean | null;
  readonly answer: AnswerUnderStress;
}

/** The differences of a scenario as it stands, and in each case. */
export interface AnswersUnderStress {
  readonly base: readonly DifferenceUnderStress[];
  readonly cases: Readonly<Record<string, readonly DifferenceInCase[]>>;
  /** How many intervals share the 5 % (Bonferroni). */
  readonly intervals: number;
}

/**
 * Which stress cases turn the answer, for each pair of `Comparison.pairs`. With so many cases one of them may look
 * like turning it by chance alone; so all intervals of all cases hold together with 95 % confidence.
 *
 * @param base the scenario as it stands
 * @param cases by name, with the same policies in as many worlds of the same seed
 * @throws RangeError when a case has other pairs or worlds
 * @example
 * const [base, frozen] = [scenario, stressed].map((one) => compare(one, { runs: 1000 }));
 * answersUnderStress(base!, { "rate-frozen": frozen! }).cases["rate-frozen"];
 */
export function answersUnderStress(
  base: Comparison,
  cases: Readonly<Record<string, Comparison>>,
): AnswersUnderStress {
  for (const [name, comparison] of Object.entries(cases)) checkAlike(base, name, comparison);
  const intervals = base.pairs.length * (1 + Object.keys(cases).length);
  const critical = normalQuantile(1 - 0.025 / Math.max(1, intervals));
  const inBase = base.pairs.map((pair) => differenceOf(base, pair, critical));
  return {
    base: inBase,
    cases: Object.fromEntries(
      Object.entries(cases).map(([name, comparison]) => [
        name,
        comparison.pairs.map((pair, i) => {
          const difference = differenceOf(comparison, pair, critical);
          const answer = answerOf(inBase[i], difference);
          return { ...difference, change: changeOf(base, comparison, pair), answer };
        }),
      ]),
    ),
    intervals,
  };
}

// World by world nothing could be said of others.
function checkAlike(base: Comparison, name: string, { pairs, runs, seed }: Comparison): void {
  const told = JSON.stringify([pairs, runs, seed]);
  const wanted = JSON.stringify([base.pairs, base.runs, base.seed]);
  if (told === wanted) return;
  throw new RangeError(
    `cases.${name}: compare the same policies in the same worlds; pairs, runs and seed are ${told}, in the scenario as it stands ${wanted}.`,
  );
}

function differenceOf(
  comparison: Comparison,
  [first, second]: readonly [string, string],
  critical: number,
): DifferenceUnderStress {
  const net = comparison.difference(first, second).net.total.mean;
  // Of a single world nothing is known, unless both are the same in it.
  const half = comparison.runs > 1 ? critical * net.standardError : Infinity;
  const [low, high] = [net.estimate - half, net.estimate + half];
  return { first, second, net, low, high, better: low > 0 ? first : high < 0 ? second : null };
}

function changeOf(base: Comparison, inCase: Comparison, pair: readonly [string, string]): Mean | null {
  if (base.quantileAccuracy > 0 || inCase.quantileAccuracy > 0) return null;
  const [before, after] = [base, inCase].map((one) => one.difference(...pair).net.total.values);
  return new ValueSample(after.map((net, run) => net - before[run])).mean;
}

function answerOf(base: DifferenceUnderStress, inCase: DifferenceUnderStress): AnswerUnderStress {
  if (isSame(base) && isSame(inCase)) return "stands";
  if (inCase.better === null) return "cannotBeTold";
  if (base.better === null) return "becomesPlain";
  return inCase.better === base.better ? "stands" : "turns";
}

function isSame({ net }: DifferenceUnderStress): boolean {
  return net.estimate === 0 && net.standardError === 0;
}
