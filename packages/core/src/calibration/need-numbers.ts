/**
 * Refuses what an estimator cannot use: too few numbers, or one that is none.
 *
 * @throws RangeError that names the function, the argument, what was received and the repair
 * @example needNumbers("fitFirstOrder", "logs", [1, 2, 3], 4) // throws: 3 numbers, at least 4 needed
 */
export function needNumbers(
  fitter: string,
  argument: string,
  numbers: readonly number[],
  least: number,
): void {
  const wrong = numbers.findIndex((number) => !Number.isFinite(number));
  if (wrong !== -1) {
    throw new RangeError(
      `${fitter}: ${argument}[${wrong}] is ${numbers[wrong]}, which is not a number to fit.`,
    );
  }
  if (numbers.length < least) {
    throw new RangeError(
      `${fitter}: ${argument} has ${numbers.length} numbers, at least ${least} are needed. Give a longer series.`,
    );
  }
}
