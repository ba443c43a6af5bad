import { InputError } from "../errors/input-error.js";

/**
 * Refuses `--runs`, `--precision` and `--max-runs` that do not go together.
 *
 * @throws InputError that says which to leave out
 */
export function checkStopping(
  options: {
    readonly runs?: number;
    readonly precision?: number | "sign";
    readonly maxRuns?: number;
    readonly points?: string;
  },
  policies: number,
): void {
  const { runs, precision, maxRuns, points } = options;
  if (precision === undefined && maxRuns !== undefined) {
    throw new InputError(({ errors }) => errors.maxRunsAlone(maxRuns));
  }
  if (precision !== undefined && runs !== undefined) {
    throw new InputError(({ errors }) => errors.runsAndPrecision(runs, String(precision)));
  }
  if (precision !== undefined && points === "sobol") {
    throw new InputError(({ errors }) => errors.precisionAndSobol(String(precision)));
  }
  if (precision !== undefined && policies < 2) {
    throw new InputError(({ errors }) => errors.precisionOfOne(String(precision)));
  }
}
