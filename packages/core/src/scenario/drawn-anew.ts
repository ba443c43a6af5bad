// Quantities of which a world has no one value.
const DRAWN_ANEW: readonly string[] = ["prices.laterGrowth", "people.costlyNeeds.yearlyCost"];

/**
 * Whether the number at a key is drawn anew for each year or person, rather than once a world.
 *
 * @example isDrawnAnew("prices.laterGrowth") // true: each year has its own
 */
export function isDrawnAnew(key: string): boolean {
  return DRAWN_ANEW.includes(key);
}
