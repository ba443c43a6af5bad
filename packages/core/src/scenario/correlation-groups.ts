import { pearsonFromSpearman } from "../random/index.js";

/** What a correlation says, without where it is known from. */
export interface RankCorrelation {
  readonly between: readonly [string, string];
  readonly rank: number;
}

/** Uncertain numbers that correlations tie together, directly or through others. */
export interface CorrelationGroup {
  /** Their keys, in the order in which the correlations first name them. */
  readonly keys: readonly string[];
  /** Correlations of their normal scores, `[row][column]` in the order of `keys`; 0 where none is stated. */
  readonly scores: readonly (readonly number[])[];
}

/**
 * Takes correlations apart into groups that have nothing to do with one another.
 *
 * @param correlations each pair of keys at most once
 * @returns one group for each connected set of keys, in the order in which they are first named
 *
 * @example
 * correlationGroups([{ between: ["a", "b"], rank: 0.5 }])[0].scores; // [[1, 0.518], [0.518, 1]]
 */
export function correlationGroups(correlations: readonly RankCorrelation[]): CorrelationGroup[] {
  const groupOf = new Map<string, Set<string>>();
  for (const { between } of correlations) {
    const [one, other] = between.map((key) => groupOf.get(key) ?? new Set([key]));
    const joined = new Set([...one, ...other]);
    for (const key of joined) groupOf.set(key, joined);
  }
  const named = [...new Set(correlations.flatMap(({ between }) => between))];
  return [...new Set(named.map((key) => groupOf.get(key) as Set<string>))].map((group) => {
    const keys = named.filter((key) => group.has(key));
    const scores = keys.map((_, i) => keys.map((_, j): number => (i === j ? 1 : 0)));
    for (const { between, rank } of correlations) {
      const [i, j] = between.map((key) => keys.indexOf(key));
      if (i < 0) continue;
      scores[i][j] = pearsonFromSpearman(rank);
      scores[j][i] = scores[i][j];
    }
    return { keys, scores };
  });
}
