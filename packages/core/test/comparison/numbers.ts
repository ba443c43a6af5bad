import { normalQuantile, uniformStream } from "../../src/index.js";

/** Uniform numbers in (0, 1) from a stream of their own. */
export function uniforms(name: string, n: number, run = 0): Float64Array {
  const next = uniformStream("comparison tests", name, run);
  return Float64Array.from({ length: n }, next);
}

/** Standard normal numbers from a stream of their own. */
export function normals(name: string, n: number, run = 0): Float64Array {
  return uniforms(name, n, run).map(normalQuantile);
}

/** Four standard deviations of a share of `n` trials whose probability is `p`: chance passes it 1 time in 16 000. */
export function fourBinomialErrors(p: number, n: number): number {
  return 4 * Math.sqrt((p * (1 - p)) / n);
}
