/** A logarithmic axis: where it begins and ends, and the round numbers that it shows. */
export interface LogAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/**
 * An axis that holds all values above 0 with a little room, so that symbols at the ends stay whole.
 *
 * @param most how many numbers there is room for
 */
export function logAxis(values: readonly number[], most = 12): LogAxis {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  const domain = [0.85 * Math.min(1e15, ...positive), 1.15 * Math.max(1e-15, ...positive)] as const;
  const powers = Array.from(
    { length: Math.ceil(Math.log10(domain[1])) - Math.floor(Math.log10(domain[0])) + 1 },
    (_, i) => Math.floor(Math.log10(domain[0])) + i,
  );
  // The finest that does not crowd the axis.
  const choices = [[1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9], [1, 1.5, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]].map(
    (digits) =>
      powers
        .flatMap((power) => digits.map((digit) => Number((digit * 10 ** power).toPrecision(3))))
        .filter((tick) => domain[0] <= tick && tick <= domain[1]),
  );
  const ticks = choices.find((choice) => choice.length <= Math.min(most, 8)) ?? choices.at(-1) ?? [];
  const every = Math.ceil(ticks.length / most);
  return { domain, ticks: ticks.filter((_, i) => i % every === 0) };
}
