import { normalQuantile, studentTQuantile, uniformStream } from "../../src/random/index.js";

/** Draws of a mixture of two normal distributions around 0. */
export function calmOrCrisis(n: number, crisisShare: number, calmSd: number, crisisSd: number): number[] {
  const uniform = uniformStream("calibration tests", "mixture", 0);
  return Array.from({ length: n }, () => {
    const sd = uniform() < crisisShare ? crisisSd : calmSd;
    return sd * normalQuantile(uniform());
  });
}

/** Draws of Student's t distribution around 0. */
export function studentT(n: number, df: number, scale: number): number[] {
  const uniform = uniformStream("calibration tests", "student t", 0);
  return Array.from({ length: n }, () => scale * studentTQuantile(uniform(), df));
}

/** An autoregression of order one around a level, started there. */
export function firstOrder(n: number, phi: number, level: number, sd: number): number[] {
  const uniform = uniformStream("calibration tests", "first order", 0);
  const series = [level];
  while (series.length < n) {
    series.push(level + phi * (series[series.length - 1] - level) + sd * normalQuantile(uniform()));
  }
  return series;
}
