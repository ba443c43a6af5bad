import { normalQuantile, uniformStream } from "@glidepath/core";

/**
 * Pairs whose difference is normal with mean `shift` and standard deviation `sd`: the second of each is
 * standard normal, the first is that and an independent difference.
 */
export function normalPairs({
  worlds,
  shift,
  sd,
  seed,
  sample = 0,
}: {
  worlds: number;
  shift: number;
  sd: number;
  seed: string;
  sample?: number;
}): { one: Float64Array; other: Float64Array } {
  const uniform = uniformStream(seed, "pairs", sample);
  const one = new Float64Array(worlds);
  const other = new Float64Array(worlds);
  for (let i = 0; i < worlds; i++) {
    other[i] = normalQuantile(uniform());
    one[i] = other[i] + shift + sd * normalQuantile(uniform());
  }
  return { one, other };
}
