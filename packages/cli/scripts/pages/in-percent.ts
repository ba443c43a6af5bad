/** A ratio as whole percent, which may go beyond 100. */
export function inPercent(ratio: number): string {
  return `${Math.round(100 * ratio)} %`;
}
