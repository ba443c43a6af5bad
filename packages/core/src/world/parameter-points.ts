import { scrambledSobol, SOBOL_DIMENSIONS, uniformStream } from "../random/index.js";

/**
 * Where the uniform numbers behind uncertain parameters come from: `random`, a stream of its own for
 * each; `sobol`, a coordinate of a scrambled Sobol sequence for each.
 */
export type ParameterPoints = "random" | "sobol";

/** Fills in the uniforms of one run, by parameter. */
export type DrawPoint = (seed: string, run: number, uniforms: Float64Array) => void;

/**
 * The uniforms of parameters in any run.
 *
 * With `sobol`, the first 256 keys have the dimensions of the sequence in their order, each with a
 * scramble named by its key; those beyond have streams.
 *
 * @throws RangeError if `points` is neither, and from what it returns if a run is no whole number of at
 *   least 0 (with `sobol`, below 2³²)
 * @example parameterPoints("random", ["housing.owned"])("2024", 17, new Float64Array(1))
 */
export function parameterPoints(points: ParameterPoints, keys: readonly string[]): DrawPoint {
  const names = keys.map((key) => `parameter/${key}`);
  const fromStreams = (first: number): DrawPoint => {
    return (seed, run, uniforms) => {
      for (let i = first; i < names.length; i++) uniforms[i] = uniformStream(seed, names[i], run)();
    };
  };
  if (points === "random") return fromStreams(0);
  if (points !== "sobol") {
    throw new RangeError(`parameterPoints must be "random" or "sobol", received ${String(points)}`);
  }
  const drawRest = fromStreams(SOBOL_DIMENSIONS);
  // The same for every run of a seed, so worked out once.
  let scrambledFor: string | undefined;
  let coordinates: readonly ((run: number) => number)[] = [];
  return (seed, run, uniforms) => {
    if (seed !== scrambledFor) {
      coordinates = names.slice(0, SOBOL_DIMENSIONS).map((name, i) => scrambledSobol(seed, name, i));
      scrambledFor = seed;
    }
    for (let i = 0; i < coordinates.length; i++) uniforms[i] = coordinates[i](run);
    drawRest(seed, run, uniforms);
  };
}
