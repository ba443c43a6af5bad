/**
 * How far the distribution functions of two policies' outcomes lie apart, F₁ − F₂, and their integrals from
 * below, with the spread that each world adds; at every value that either policy gave.
 */
export interface DistributionGap {
  /** The values, ascending, each once: m of them. */
  readonly at: Float64Array;
  /** F₁(x) − F₂(x): positive where the first policy gives low outcomes more often. */
  readonly first: Float64Array;
  /** ∫ F₁ − F₂ up to x, in the unit of the outcomes: E(x − X₁)⁺ − E(x − X₂)⁺. */
  readonly second: Float64Array;
  /** Standard deviation over worlds of what a world adds to each. */
  readonly firstSpread: Float64Array;
  readonly secondSpread: Float64Array;
  /**
   * The same two functions when the world i counts `weights[i]` times: what a bootstrap needs. Written into
   * the arrays given, of length m.
   */
  readonly weighted: (weights: Float64Array, first: Float64Array, second: Float64Array) => void;
}

/**
 * Lays out the two distributions for one walk from the lowest outcome to the highest. Paired: what a world
 * adds is the difference of its own two steps, so worlds in which both policies do alike add nothing.
 *
 * @param one numbers of the first policy by world
 * @param other numbers of the second, in the same worlds
 */
export function distributionGap(one: Float64Array, other: Float64Array): DistributionGap {
  const worlds = one.length;
  // Outcomes 0 … worlds − 1 are the first policy's, the rest the second's.
  const valueOf = (outcome: number) => (outcome < worlds ? one[outcome] : other[outcome - worlds]);
  const order = Uint32Array.from({ length: 2 * worlds }, (_, outcome) => outcome).sort(
    (a, b) => valueOf(a) - valueOf(b),
  );
  const world = order.map((outcome) => outcome % worlds);
  const sign = Int8Array.from(order, (outcome) => (outcome < worlds ? 1 : -1));
  const ends: number[] = [];
  for (let k = 0; k < order.length; k++) {
    if (k + 1 === order.length || valueOf(order[k]) !== valueOf(order[k + 1])) ends.push(k + 1);
  }
  const at = Float64Array.from(ends, (end) => valueOf(order[end - 1]));

  function weighted(weights: Float64Array, first: Float64Array, second: Float64Array): void {
    let sum = 0;
    let integral = 0;
    let k = 0;
    for (let point = 0; point < at.length; point++) {
      if (point > 0) integral += (sum / worlds) * (at[point] - at[point - 1]);
      for (; k < ends[point]; k++) sum += sign[k] * weights[world[k]];
      first[point] = sum / worlds;
      second[point] = integral;
    }
  }

  const first = new Float64Array(at.length);
  const second = new Float64Array(at.length);
  weighted(new Float64Array(worlds).fill(1), first, second);
  return { at, first, second, ...spreads(), weighted };

  // A world adds ±1, and the distance walked, between its two outcomes; afterwards 0, and all of that distance.
  function spreads() {
    const firstSpread = new Float64Array(at.length);
    const secondSpread = new Float64Array(at.length);
    const began = new Float64Array(worlds).fill(Number.NaN);
    let between = 0;
    let walked = 0;
    let squares = 0;
    let done = 0;
    let k = 0;
    for (let point = 0; point < at.length; point++) {
      const step = point === 0 ? 0 : at[point] - at[point - 1];
      squares += 2 * step * walked + between * step * step;
      walked += between * step;
      for (; k < ends[point]; k++) {
        const i = world[k];
        if (Number.isNaN(began[i])) {
          began[i] = at[point];
          between++;
          continue;
        }
        const distance = at[point] - began[i];
        between--;
        walked -= distance;
        squares -= distance * distance;
        done += distance * distance;
      }
      firstSpread[point] = Math.sqrt(Math.max(0, between / worlds - first[point] ** 2));
      secondSpread[point] = Math.sqrt(Math.max(0, (squares + done) / worlds - second[point] ** 2));
    }
    return { firstSpread, secondSpread };
  }
}
