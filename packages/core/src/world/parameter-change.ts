import { type DrawPoint, parameterPoints } from "./parameter-points.js";

/**
 * Uncertain parameters that differ from what a run would give them, everything else of its world being the same.
 *
 * `redrawn`: drawn independently once more, as if from another run (the "pick and freeze" of Sobol 1993).
 * `moved`: by a fixed step, from the quantile u to u + `STEP_UP` or, where that is beyond 1, to u − `STEP_DOWN`: the step
 * of an elementary effect (Morris 1991). Every quantile is as likely afterwards as before.
 */
export interface ParameterChange {
  readonly how: "redrawn" | "moved";
  /** Keys of the scenario's uncertain quantities. */
  readonly keys: readonly string[];
}

/**
 * How far a moved parameter goes up its distribution, as a share of it: the golden section, so that it lands on the same value of no
 * outcome that repeats, or that is the same at both ends.
 */
export const STEP_UP = (3 - Math.sqrt(5)) / 2;
/** How far it goes the other way: 1 − `STEP_UP`, a share of the distribution. */
export const STEP_DOWN = 1 - STEP_UP;

/**
 * Draws points with some coordinates changed. With correlations it is the independent uniforms behind them
 * that change, so that the correlated move along.
 *
 * @param keys of all uncertain parameters, in the order of the coordinates
 * @throws RangeError when a key of the change is not among them, or stands there twice
 */
export function changing(
  change: ParameterChange | undefined,
  keys: readonly string[],
  draw: DrawPoint,
): DrawPoint {
  if (change === undefined) return draw;
  const places = change.keys.map((key) => {
    const place = keys.indexOf(key);
    if (place >= 0) return place;
    throw new RangeError(`parameterChange: "${key}" is no uncertain quantity of the scenario.`);
  });
  if (new Set(places).size < places.length) {
    throw new RangeError("parameterChange: a key stands there twice.");
  }
  if (change.how === "moved") {
    return (seed, run, uniforms) => {
      draw(seed, run, uniforms);
      for (const place of places) uniforms[place] += uniforms[place] < STEP_DOWN ? STEP_UP : -STEP_DOWN;
    };
  }
  // From streams in any case: two scrambles of one dimension of a Sobol sequence go together in every run.
  const drawOthers = parameterPoints("random", keys);
  const others = new Float64Array(keys.length);
  return (seed, run, uniforms) => {
    drawOthers(`${seed}/redrawn`, run, others);
    draw(seed, run, uniforms);
    for (const place of places) uniforms[place] = others[place];
  };
}
