import { needNumbers } from "./need-numbers.js";

/** How alike a composition is from year to year. */
export interface MixConcentration {
  /** Sum of the parameters of a Dirichlet distribution of the yearly shares; the larger, the more alike. */
  readonly concentration: number;
  /** The mean share of each kind. */
  readonly means: readonly number[];
  readonly years: number;
}

/**
 * Fits a Dirichlet distribution to the composition of several years.
 *
 * Method: moments. The shares of kind k vary by `m(1 − m)/(c + 1)` around their mean m; c follows from
 * the sums of both sides over the kinds. Where `n` is given, the variance that counting n persons
 * adds is taken off first: `m(1 − m)·(1/n + (1 − 1/n)/(c + 1))`.
 *
 * @param sharesByYear for each year the shares of the kinds, before normalising; at least 3 years
 * @param n persons counted a year
 * @throws RangeError when years are too few or kinds differ in number, or the shares do not vary
 * @see Johnson and Kotz (1972), Distributions in Statistics: Continuous Multivariate Distributions, on the
 *   Dirichlet's moments
 * @example fitMixConcentration([[0.5, 0.5], [0.7, 0.3], [0.6, 0.4]]).concentration // 23
 */
export function fitMixConcentration(
  sharesByYear: readonly (readonly number[])[],
  n = Infinity,
): MixConcentration {
  const years = sharesByYear.length;
  const kinds = sharesByYear[0]?.length ?? 0;
  if (years < 3 || kinds < 2) {
    throw new RangeError(
      `fitMixConcentration: received ${years} years of ${kinds} kinds; at least 3 years of 2 kinds are needed.`,
    );
  }
  const normalised = sharesByYear.map((shares) => {
    needNumbers("fitMixConcentration", "shares", shares, kinds);
    if (shares.length !== kinds) {
      throw new RangeError(
        `fitMixConcentration: a year has ${shares.length} kinds where another has ${kinds}.`,
      );
    }
    const total = shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share) => share / total);
  });
  const means = Array.from({ length: kinds }, (_, k) =>
    normalised.reduce((sum, shares) => sum + shares[k] / years, 0),
  );
  let observed = 0;
  let possible = 0;
  for (const [k, mean] of means.entries()) {
    observed += normalised.reduce((sum, shares) => sum + (shares[k] - mean) ** 2, 0) / (years - 1);
    possible += mean * (1 - mean);
  }
  const beyondCounting = observed / possible - 1 / n;
  if (!(beyondCounting > 0)) {
    throw new RangeError("fitMixConcentration: the shares vary no more than counting alone makes them vary.");
  }
  return { concentration: (1 - 1 / n) / beyondCounting - 1, means, years };
}
