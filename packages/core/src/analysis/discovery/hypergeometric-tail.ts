import { logGamma } from "../../random/index.js";

/**
 * The probability that a sample drawn without replacement holds at least so many cases: Fisher's exact test
 * (1935), one-sided.
 *
 * @param found cases in the sample
 * @param sample its size
 * @param cases in the whole
 * @param whole its size
 * @example hypergeometricTail(2, 2, 2, 4) // 1/6: of the six pairs out of four, one has both cases
 */
export function hypergeometricTail(found: number, sample: number, cases: number, whole: number): number {
  const all = logChoose(whole, sample);
  let tail = 0;
  // From the smallest probability on, so that none is lost.
  for (let k = Math.min(sample, cases); k >= found; k--) {
    if (sample - k > whole - cases) break;
    tail += Math.exp(logChoose(cases, k) + logChoose(whole - cases, sample - k) - all);
  }
  return Math.min(1, tail);
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
