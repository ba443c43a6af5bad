import { regularizedIncompleteBeta } from "../../random/index.js";

/** Two candidates whose chances surely differ. */
export interface Step<Value> {
  readonly from: Value;
  readonly to: Value;
}

/**
 * How the chance of a deficit goes along the candidates, as far as the worlds can tell, with a confidence of 95 %.
 * Where both are there the chance is not monotone; where one is, nothing speaks against it.
 */
export interface Trend<Value> {
  /** The surest pair where the chance is higher for the second. */
  readonly rises: Step<Value> | null;
  /** The surest pair where it is lower. */
  readonly falls: Step<Value> | null;
}

const ERROR = 0.05;

/**
 * Looks for rises and falls of a chance between candidates that were tried in the same worlds: for each pair
 * the exact sign test on the worlds in which only one of them has a deficit (McNemar 1947), the error shared
 * among the pairs and both directions (Bonferroni).
 *
 * @param values of the candidates, ascending
 * @param outcomes 1 where a candidate has a deficit, for each the same worlds
 */
export function trendOf<Value>(
  values: readonly Value[],
  outcomes: readonly Uint8Array[],
  isCertain: boolean,
): Trend<Value> {
  const pairs = values.flatMap((from, a) =>
    values.slice(a + 1).map((to, i) => ({ from, to, ...differing(outcomes[a], outcomes[a + 1 + i]) })),
  );
  // Where one world tells all, one in which they differ is enough.
  const most = isCertain ? 1 : ERROR / (2 * pairs.length);
  const surest = (count: (pair: (typeof pairs)[number]) => readonly [number, number]) => {
    let best: { readonly step: Step<Value>; readonly p: number } | undefined;
    for (const pair of pairs) {
      const [times, others] = count(pair);
      const p = times === 0 ? 1 : atLeastByChance(times, times + others);
      if (p < (best?.p ?? most)) best = { step: { from: pair.from, to: pair.to }, p };
    }
    return best?.step ?? null;
  };
  return {
    rises: surest(({ later, earlier }) => [later, earlier]),
    falls: surest(({ later, earlier }) => [earlier, later]),
  };
}

// In how many worlds only the earlier, and only the later, has a deficit.
function differing(a: Uint8Array, b: Uint8Array): { readonly earlier: number; readonly later: number } {
  let earlier = 0;
  let later = 0;
  for (const [run, deficit] of a.entries()) {
    if (deficit > b[run]) earlier++;
    else if (deficit < b[run]) later++;
  }
  return { earlier, later };
}

// The probability of at least so many heads in n tosses.
function atLeastByChance(heads: number, n: number): number {
  return regularizedIncompleteBeta(0.5, heads, n - heads + 1);
}
