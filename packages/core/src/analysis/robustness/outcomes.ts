/**
 * What each of several policies gave in the same worlds: one number a world, in the same order for all. More
 * is better.
 *
 * @example const outcomes: Outcomes = { gradual: Float64Array.of(3, 1), sharp: Float64Array.of(2, 2) };
 */
export type Outcomes = Readonly<Record<string, Float64Array>>;

/**
 * Refuses outcomes that are not of the same worlds.
 *
 * @returns the number of worlds
 * @throws RangeError when there is no policy, no world, or not as many worlds of each policy
 */
export function worldsOfOutcomes(outcomes: Outcomes): number {
  const counts = Object.values(outcomes).map(({ length }) => length);
  const [worlds] = counts;
  if (worlds === undefined || worlds === 0) {
    throw new RangeError("outcomes: there must be at least one policy and one world.");
  }
  if (counts.some((count) => count !== worlds)) {
    throw new RangeError(
      `outcomes: every policy must have as many worlds; received ${Object.entries(outcomes)
        .map(([name, { length }]) => `${name}: ${length}`)
        .join(", ")}.`,
    );
  }
  return worlds;
}
