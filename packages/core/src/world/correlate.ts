import { cholesky, normalCdf, normalQuantile } from "../random/index.js";
import { type Correlation, correlationGroups } from "../scenario/index.js";

const CELLS = 2 ** 32;

/**
 * Ties the uniforms of correlated parameters together, by a Gaussian copula: their normal scores are
 * mixed by the Cholesky factor of each group, and turned into uniforms again. Each remains uniform,
 * at the midpoints of 2³² cells. The first of a group keeps its own; later ones depend on their own
 * and on those before them in the group.
 *
 * @param keys the uncertain parameters, in the order of their uniforms
 * @returns changes the uniforms of one run in their place
 * @throws RangeError for correlations that no checked scenario has
 */
export function correlate(
  correlations: readonly Correlation[],
  keys: readonly string[],
): (uniforms: Float64Array) => void {
  const groups = correlationGroups(correlations).map(({ keys: members, scores }) => {
    const factor = cholesky(scores);
    const places = members.map((key) => keys.indexOf(key));
    if (factor === undefined || places.includes(-1)) {
      throw new RangeError(`These numbers cannot be correlated: ${members.join(", ")}.`);
    }
    return { places, factor, scores: new Float64Array(members.length) };
  });
  return (uniforms) => {
    for (const { places, factor, scores } of groups) {
      for (let i = 0; i < places.length; i++) scores[i] = normalQuantile(uniforms[places[i]]);
      for (let i = 1; i < places.length; i++) {
        const row = factor[i];
        let score = 0;
        for (let j = 0; j <= i; j++) score += row[j] * scores[j];
        // A midpoint is too far from the ends of its cell for rounding to move it to another: without
        // correlation to those before, a uniform is kept to the bit.
        const cell = Math.min(CELLS - 1, Math.floor(normalCdf(score) * CELLS));
        uniforms[places[i]] = (cell + 0.5) / CELLS;
      }
    }
  };
}
