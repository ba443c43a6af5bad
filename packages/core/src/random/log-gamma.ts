import { stirlingError } from "./stirling-error.js";

const HALF_LOG_TWO_PI = 0.9189385332046727;
const ONE_MINUS_EULER = 0.42278433509846714;

// (ζ(k) − 1)/k for k = 2, 3, …: the Taylor series of log Γ around 2 (DLMF 5.7.3).
const TAYLOR: readonly number[] = [
  0.3224670334241132, 0.0673523010531981, 0.020580808427784546, 0.007385551028673986, 0.0028905103307415234,
  0.001192753911703261, 0.0005096695247430425, 0.00022315475845357939, 9.945751278180853e-5,
  4.492623673813314e-5, 2.050721277567069e-5, 9.439488275268397e-6, 4.374866789907488e-6,
  2.039215753801366e-6, 9.55141213040742e-7, 4.492469198764566e-7, 2.1207184805554665e-7,
  1.0043224823968099e-7, 4.7698101693639804e-8, 2.2711094608943164e-8, 1.0838659214896955e-8,
  5.183475041970047e-9, 2.4836745438024785e-9, 1.1921401405860912e-9, 5.731367241678862e-10,
  2.7595228851242334e-10, 1.330476437424449e-10, 6.4229645638381e-11,
];

/**
 * Natural logarithm of the gamma function, log Γ(x), for positive x.
 *
 * For the normalising constants of distributions. Ratios of gamma functions of large numbers are
 * better formed from `stirlingError`.
 *
 * Method: the Taylor series around 2 from 1.5 to 2.5 (DLMF 5.7.3), reached from elsewhere below 10
 * by Γ(x + 1) = x·Γ(x); Stirling's series from 10 on (DLMF 5.11.1). The zeros at 1 and 2 keep their
 * relative accuracy.
 *
 * @param x a positive number
 * @returns log Γ(x); Infinity at 0 and at Infinity, NaN for negative numbers and NaN. Relative
 *   accuracy about 1e-15.
 *
 * @example
 * logGamma(5); // log 24 = 3.1780538303479458
 */
export function logGamma(x: number): number {
  if (!(x >= 0)) return NaN;
  if (x === 0 || x === Infinity) return Infinity;
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
  if (x < 0.5) return aroundTwo(x) - Math.log(x) - Math.log1p(x);
  if (x < 1.5) return aroundTwo(x - 1) - Math.log(x);
  let factor = 1;
  let reduced = x;
  while (reduced > 2.5) {
    reduced -= 1;
    factor *= reduced;
  }
  return aroundTwo(reduced - 2) + Math.log(factor);
}

function aroundTwo(distance: number): number {
  let sum = 0;
  for (let i = TAYLOR.length - 1; i >= 0; i -= 1) sum = (TAYLOR[i] as number) - distance * sum;
  return distance * (ONE_MINUS_EULER + distance * sum);
}
