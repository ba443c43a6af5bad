import { type Said, say } from "./said.js";
import { nearestName } from "./section.js";

export type Path = (string | number)[];

/** Says what is wrong at a key of the file as written. */
export type Complain = (
  path: Path,
  message: Said | readonly Said[],
  received?: unknown,
  expected?: Said | string,
) => void;

/** What a key holds, as an object; empty when it is something else. */
export function object(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The numbers of a list, written plainly or with provenance; undefined when it is no such list. */
export function numbersOf(value: unknown): readonly number[] | undefined {
  const values = Array.isArray(value) ? value : object(value).values;
  return Array.isArray(values) && values.every((v) => typeof v === "number") ? values : undefined;
}

/** The value of a quantity, written plainly or with provenance. */
export function valueOf(quantity: unknown): unknown {
  return typeof quantity === "number" ? quantity : object(quantity).value;
}

/**
 * Complains of a name that does not stand among those known; silent when none are known.
 *
 * @param otherwise the repair to name when no known name is near
 */
export function checkName(
  path: Path,
  name: unknown,
  known: readonly string[],
  message: Said,
  complain: Complain,
  otherwise?: Said,
): void {
  if (typeof name !== "string" || known.length === 0 || known.includes(name)) return;
  const nearest = nearestName(name, known);
  const hint = nearest === undefined ? otherwise : say("didYouMean", { name: nearest });
  complain(
    path,
    hint === undefined ? message : [message, hint],
    name,
    say("oneOf", { names: known.join(", ") }),
  );
}

/** Complains of shares that do not add up to 1. */
export function checkSum(path: Path, value: unknown, complain: Complain): void {
  const values = numbersOf(value);
  if (values === undefined) return;
  const sum = values.reduce((total, part) => total + part, 0);
  if (Math.abs(sum - 1) > 1e-6) {
    complain(path, say("sharesMustAddUp"), Number(sum.toFixed(6)), say("sumOfOne"));
  }
}

/** Complains of a list that has not one number per grant year. */
export function checkPerGrantYear(path: Path, value: unknown, grantYears: number, complain: Complain): void {
  const values = numbersOf(value);
  if (values === undefined || values.length === grantYears) return;
  const expected = say("numbersPerGrantYear", { count: grantYears });
  complain(path, say("oneNumberPerGrantYear"), values, expected);
}
