/**
 * A fixed piece of arithmetic, of the kind the kernel is made of: a million multiply-adds over
 * typed arrays, and twenty thousand exponentials. What the machine takes for it now is the unit in
 * which the bench states its results, so that they can be compared between noisy machines.
 */
export function referenceLoop(): number {
  const rows = 40;
  let total = 0;
  for (let repeat = 0; repeat < 1000; repeat++) {
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let i = 0; i < 25; i++) sum += WEIGHTS[i] * VALUES[row * 25 + i];
      total += sum;
    }
    for (let i = 0; i < 20; i++) total += Math.exp(-VALUES[i]);
  }
  return total;
}

const WEIGHTS = Float64Array.from({ length: 25 }, (_, i) => 1 / (i + 1));
const VALUES = Float64Array.from({ length: 1000 }, (_, i) => 1 + (i % 7));
