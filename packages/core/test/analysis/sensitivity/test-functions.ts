import { uniformStream } from "../../../src/index.js";

/** A function of uniform inputs whose indices are known. */
export interface TestFunction {
  readonly name: string;
  readonly of: (u: readonly number[]) => number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/**
 * Ishigami and Homma (1990) with a = 7, b = 0.1, inputs uniform on (−π, π). V = 1/2 + a²/8 + bπ⁴/5 + b²π⁸/18;
 * V₁ = ½(1 + bπ⁴/5)², V₂ = a²/8, V₁₃ = b²π⁸(1/18 − 1/50), all others 0.
 */
export const ishigami: TestFunction = (() => {
  const [a, b] = [7, 0.1];
  const v1 = 0.5 * (1 + (b * Math.PI ** 4) / 5) ** 2;
  const v2 = a ** 2 / 8;
  const v13 = b ** 2 * Math.PI ** 8 * (1 / 18 - 1 / 50);
  const v = v1 + v2 + v13;
  return {
    name: "Ishigami's function",
    of: (u) => {
      const [x, y, z] = u.map((value) => Math.PI * (2 * value - 1));
      return Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x);
    },
    first: [v1 / v, v2 / v, 0],
    total: [(v1 + v13) / v, v2 / v, v13 / v],
  };
})();

/** Sobol's g-function: Π (|4u − 2| + a)/(1 + a); each factor has mean 1 and variance 1/(3(1 + a)²). */
export const gFunction: TestFunction = (() => {
  const a = [0, 1, 4.5, 9, 99];
  const own = a.map((value) => 1 / (3 * (1 + value) ** 2));
  const product = own.reduce((all, variance) => all * (1 + variance), 1);
  return {
    name: "Sobol's g-function",
    of: (u) => a.reduce((all, value, i) => all * ((Math.abs(4 * u[i] - 2) + value) / (1 + value)), 1),
    first: own.map((variance) => variance / (product - 1)),
    total: own.map((variance) => (variance * (product / (1 + variance))) / (product - 1)),
  };
})();

/** Its outcome in worlds as they are, with everything drawn again, and with each input drawn again. */
export function pickFreeze({ of, first }: TestFunction, seed: string, n: number) {
  const draw = (name: string, input: number) => {
    const uniform = uniformStream(`${seed}${name}`, `input ${input}`, 0);
    return Float64Array.from({ length: n }, uniform);
  };
  const inputs = first.map((_, i) => i);
  const own = inputs.map((i) => draw("", i));
  const other = inputs.map((i) => draw("/redrawn", i));
  const outcomeOf = (columns: readonly Float64Array[]) =>
    Float64Array.from({ length: n }, (_, run) => of(columns.map((column) => column[run])));
  return {
    inputs: own,
    own: outcomeOf(own),
    other: outcomeOf(other),
    groups: new Map(
      inputs.map((i) => [String(i), outcomeOf(own.map((column, j) => (i === j ? other[j] : column)))]),
    ),
  };
}
