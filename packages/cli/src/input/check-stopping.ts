import { InputError } from "./input-error.js";

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
    throw new InputError(
      `--max-runs ${maxRuns} limits --precision; for a number of worlds write --runs ${maxRuns}.`,
    );
  }
  if (precision !== undefined && runs !== undefined) {
    throw new InputError(
      `--runs ${runs} and --precision ${precision} both say how many worlds to run; leave one out. --max-runs limits --precision.`,
    );
  }
  if (precision !== undefined && points === "sobol") {
    throw new InputError(
      `--precision ${precision} takes independent worlds, and those of --points sobol are not; leave one out.`,
    );
  }
  if (precision !== undefined && policies < 2) {
    throw new InputError(`--precision ${precision} is that of a difference: name at least two policies.`);
  }
}
