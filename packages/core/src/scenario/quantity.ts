import * as z from "zod";
import { type Distribution, distributionProblem, quantileFunction } from "../random/index.js";
import { aKind } from "./a-kind.js";
import { type Finding, showValue } from "./problem.js";
import type { Provenance } from "./provenance.js";
import { meantNumber } from "./meant-number.js";
import { type Said, say } from "./said.js";
import { nearestName, section } from "./section.js";

/**
 * A number as a scenario's author writes it: plain, or a value or distribution with its
 * provenance.
 *
 * @example const plain: QuantityInput = 0.95;
 * @example const sourced: QuantityInput = { value: 3, unit: "months", source: "the sector's agreement", status: "cited" };
 * @example const uncertain: QuantityInput = { distribution: "triangular", min: 1, mode: 1.3, max: 2 };
 */
export type QuantityInput =
  | number
  | ({ readonly value: number } & Provenance)
  | (Distribution & Provenance)
  | Quantity;

/** A number of the scenario after reading: exactly one of `value` and `distribution` is set. */
export interface Quantity extends Provenance {
  readonly value?: number;
  readonly distribution?: Distribution;
}

/** A list of numbers that share their provenance, for instance one per residence year. */
export type NumberListInput = readonly number[] | ({ readonly values: readonly number[] } & Provenance);

/** A list of numbers after reading. */
export interface NumberList extends Provenance {
  /** In the unit of the key, one for each place of the list (residence years, months, …). */
  readonly values: readonly number[];
}

/** What a quantity or list may contain, and what one unit of it is. */
export interface QuantityLimits {
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
}

// The outermost probabilities that a stream of uniforms can produce (32 bits, mid-points), so a
// distribution that keeps its limits here keeps them in every world.
const FIRST_PROBABILITY = 2 ** -33;

/** What may stand beside a number. */
export const besideNumber = section({
  /** What one unit of the number is, such as `NOK per person` or `months`; for the reader, it converts nothing. */
  unit: z.string().max(200).optional(),
  /** A publication, an address, or who says so. */
  source: z.string().max(1000).optional(),
  /** How it came to be: read in a published source, computed from such figures, chosen without evidence, or your own. */
  status: z.enum(["cited", "derived", "assumed", "own"]).optional(),
  /** How it was derived, or what to know before relying on it. */
  note: z.string().max(2000).optional(),
});

const number = z.number();
const optionalNumber = z.number().optional();

/** The parameters of each distribution; what they mean is said by the types of `Distribution`. */
export const distributionKeys = {
  normal: { mean: number, sd: number, min: optionalNumber, max: optionalNumber },
  lognormal: { median: number, sigma: number, min: optionalNumber, max: optionalNumber },
  triangular: { min: number, mode: number, max: number },
  pert: { min: number, mode: number, max: number, lambda: optionalNumber },
  uniform: { min: number, max: number },
  beta: { alpha: number, beta: number, min: optionalNumber, max: optionalNumber },
  studentT: {
    df: number,
    location: optionalNumber,
    scale: optionalNumber,
    min: optionalNumber,
    max: optionalNumber,
  },
  discrete: { values: z.array(number).min(1), weights: z.array(number).optional() },
  empirical: { values: z.array(number).min(1) },
} as const;

type DistributionName = keyof typeof distributionKeys;

type Complaint = Omit<Finding, "path" | "received"> & { readonly path: (string | number)[] };

/** What a number's schema takes, for those who describe the file: its own checks are out of zod's sight. */
export interface NumberKind extends QuantityLimits {
  readonly kind: "quantity" | "fixed" | "list" | "plain";
  readonly whole?: boolean;
  readonly length?: number;
}

/** The kind of every number's schema. */
export const numberKinds = z.registry<NumberKind>();

/** The zod schema of one number of the scenario: checked, and brought to the form of `Quantity`. */
export function quantity(limits: QuantityLimits) {
  return z
    .custom<QuantityInput>()
    .transform((input, context): Quantity => {
      const complaints: Complaint[] = [];
      const result = readQuantity(input, limits, complaints);
      report(complaints, context);
      return result ?? z.NEVER;
    })
    .register(numberKinds, { kind: "quantity", ...limits });
}

/** A number that shapes the calculation and so cannot be uncertain, after reading. */
export interface FixedNumber extends Provenance {
  readonly value: number;
}

/** The same as its author writes it: plain, or with provenance. */
export type FixedInput = number | FixedNumber;

/** The zod schema of a number that cannot be a distribution, such as a lag in whole months. */
export function fixed(limits: QuantityLimits & { readonly whole?: boolean }) {
  return z
    .custom<FixedInput>()
    .transform((input, context): FixedNumber => {
      const complaints: Complaint[] = [];
      const result = readQuantity(input, limits, complaints);
      const expected = expectation(limits);
      if (result?.distribution !== undefined) {
        const message = say("mustBeFixed");
        complaints.push({ path: [], message, expected, code: "wrongType" });
      } else if (limits.whole && result?.value !== undefined && !Number.isInteger(result.value)) {
        complaints.push({ path: [], message: say("mustBeWhole"), expected, code: "outOfRange" });
      }
      report(complaints, context);
      return result?.value === undefined ? z.NEVER : { ...result, value: result.value };
    })
    .register(numberKinds, { kind: "fixed", ...limits });
}

/** The zod schema of a list of numbers that share their provenance. */
export function numberList(limits: QuantityLimits & { readonly length?: number }) {
  return z
    .custom<NumberListInput>()
    .transform((input, context): NumberList => {
      const complaints: Complaint[] = [];
      const result = readNumberList(input, limits, complaints);
      report(complaints, context);
      return result ?? z.NEVER;
    })
    .register(numberKinds, { kind: "list", ...limits });
}

const WITHOUT_EFFECT = "default, without effect";

/** The value of something that a scenario does not use; not in the register of assumptions. */
export function unused(value: number): FixedNumber {
  return { value, status: "assumed", note: WITHOUT_EFFECT };
}

/** The value that holds when a scenario says nothing; in the register as assumed. */
export function byDefault(value: number): FixedNumber {
  return { value, status: "assumed", note: "default of this version" };
}

/** Whether a quantity stands for something that the scenario does not use. */
export function isUnused({ note }: Quantity): boolean {
  return note === WITHOUT_EFFECT;
}

/**
 * Whether a node of a read scenario is a quantity.
 *
 * @example isQuantity(scenario.fund.opening) // true
 */
export function isQuantity(node: unknown): node is Quantity {
  if (typeof node !== "object" || node === null) return false;
  const { value, distribution } = node as Quantity;
  return typeof value === "number" || typeof distribution === "object";
}

/** Whether a node of a read scenario is a list of numbers with provenance. */
export function isNumberList(node: unknown): node is NumberList {
  return typeof node === "object" && node !== null && Array.isArray((node as NumberList).values);
}

function report(complaints: readonly Complaint[], context: z.RefinementCtx): void {
  for (const { path, ...params } of complaints) context.addIssue({ code: "custom", path, params });
}

function readQuantity(input: unknown, limits: QuantityLimits, complaints: Complaint[]): Quantity | undefined {
  if (typeof input === "number") {
    return checkValue(input, limits, [], complaints) ? { value: input } : undefined;
  }
  if (!isPlainObject(input)) {
    const message =
      input === undefined ? say("missing") : [say("notNumberOrDistribution"), ...meantNumber(input)];
    const code = input === undefined ? "missing" : "wrongType";
    complaints.push({ path: [], message, expected: expectation(limits), code });
    return undefined;
  }
  if (!("distribution" in input)) return readValue(input, limits, complaints);
  // In a scenario that was read before, the distribution stands as an object of its own.
  const { distribution: nested, value: _unset, ...provenance } = input;
  const flat = isPlainObject(nested) ? { ...nested, ...provenance } : input;
  return readDistribution(flat, limits, complaints);
}

function readValue(
  input: Record<string, unknown>,
  limits: QuantityLimits,
  complaints: Complaint[],
): Quantity | undefined {
  const shape = { value: number, ...besideNumber.shape };
  if (!checkKeys(input, shape, complaints, [...Object.keys(shape), "distribution"])) return undefined;
  const value = input as unknown as { value: number } & Provenance;
  return checkValue(value.value, limits, ["value"], complaints) ? value : undefined;
}

function readDistribution(
  input: Record<string, unknown>,
  limits: QuantityLimits,
  complaints: Complaint[],
): Quantity | undefined {
  const name = input.distribution;
  const names = Object.keys(distributionKeys);
  if (typeof name !== "string" || !names.includes(name)) {
    const nearest = typeof name === "string" ? nearestName(name, names) : undefined;
    complaints.push({
      path: ["distribution"],
      message: [say("noSuchDistribution"), ...hint(nearest)],
      expected: say("oneOf", { names: names.join(", ") }),
      code: "wrongType",
    });
    return undefined;
  }
  const keys = distributionKeys[name as DistributionName];
  if (!checkKeys(input, { distribution: z.string(), ...keys, ...besideNumber.shape }, complaints)) {
    return undefined;
  }
  const { unit, source, status, note, ...distribution } = input as unknown as Distribution & Provenance;
  const problem = distributionProblem(distribution as Distribution);
  if (problem !== undefined) {
    complaints.push({
      path: [problem.key],
      message: { key: problem.fault, values: problem.values },
      code: "outOfRange",
    });
    return undefined;
  }
  const quantile = quantileFunction(distribution as Distribution);
  const lowest = quantile(FIRST_PROBABILITY);
  const highest = quantile(1 - FIRST_PROBABILITY);
  const { min = -Infinity, max = Infinity } = limits;
  if (lowest < min || highest > max) {
    complaints.push({
      path: [],
      message: say("distributionReaches", {
        lowest: lowest.toPrecision(4),
        highest: highest.toPrecision(4),
      }),
      expected: expectation(limits),
      code: "outOfRange",
    });
    return undefined;
  }
  return { distribution: distribution as Distribution, unit, source, status, note };
}

function readNumberList(
  input: unknown,
  limits: QuantityLimits & { readonly length?: number },
  complaints: Complaint[],
): NumberList | undefined {
  const each = expectation(limits);
  const expected =
    limits.length === undefined
      ? say("listEach", { number: each })
      : say("numbersEach", { count: limits.length, number: each });
  let list = input;
  let path: string[] = [];
  if (isPlainObject(input)) {
    if (!checkKeys(input, { values: z.array(number), ...besideNumber.shape }, complaints)) return undefined;
    list = input.values;
    path = ["values"];
  }
  if (!Array.isArray(list)) {
    const code = input === undefined ? "missing" : "wrongType";
    const message = say(input === undefined ? "missing" : "notList");
    complaints.push({ path, message, expected, code });
    return undefined;
  }
  if (limits.length !== undefined && list.length !== limits.length) {
    const message = say("listOf", { count: list.length });
    complaints.push({ path, message, expected, code: "outOfRange" });
    return undefined;
  }
  // Not map, which leaves out what an array has no entry for.
  const checks = Array.from(list, (value, i) => checkValue(value, limits, [...path, i], complaints));
  if (checks.includes(false)) return undefined;
  return isPlainObject(input) ? (input as unknown as NumberList) : { values: list as number[] };
}

function checkValue(
  value: unknown,
  limits: QuantityLimits,
  path: (string | number)[],
  complaints: Complaint[],
): boolean {
  const { min = -Infinity, max = Infinity } = limits;
  if (typeof value === "number" && Number.isFinite(value) && value >= min && value <= max) return true;
  const isNumber = typeof value === "number";
  complaints.push({
    path,
    message: say(isNumber ? "outOfRange" : "notNumber"),
    expected: expectation(limits),
    code: isNumber ? "outOfRange" : "wrongType",
  });
  return false;
}

function checkKeys(
  input: Record<string, unknown>,
  shape: z.ZodRawShape,
  complaints: Complaint[],
  suggestions: readonly string[] = Object.keys(shape),
): boolean {
  const before = complaints.length;
  for (const key of Object.keys(input)) {
    if (key in shape) continue;
    const nearest = nearestName(key, suggestions);
    complaints.push({
      path: [key],
      message: [say("noSuchKey"), ...hint(nearest)],
      expected: say("oneOf", { names: suggestions.join(", ") }),
      code: "unknownKey",
    });
  }
  for (const [key, schema] of Object.entries(shape)) {
    const parsed = z.safeParse(schema, input[key]);
    if (parsed.success) continue;
    const isMissing = input[key] === undefined;
    const [issue] = parsed.error.issues;
    complaints.push({
      path: [key, ...(issue?.path.map((part) => (typeof part === "number" ? part : String(part))) ?? [])],
      message: say(isMissing ? "missing" : "cannotStandHere"),
      expected: expectedBy(issue),
      code: isMissing ? "missing" : "wrongType",
    });
  }
  return complaints.length === before;
}

function hint(nearest: string | undefined): readonly Said[] {
  return nearest === undefined ? [] : [say("didYouMean", { name: nearest })];
}

function expectedBy(issue: z.core.$ZodIssue | undefined): Said | undefined {
  if (issue?.code === "invalid_type")
    return issue.expected === "array" ? say("aList") : aKind(issue.expected);
  if (issue?.code === "invalid_value") return say("oneOf", { names: issue.values.map(String).join(", ") });
  if (issue?.code === "too_small") return say("atLeastOneEntry");
  return undefined;
}

function expectation({ min, max, unit }: QuantityLimits): Said {
  if (min !== undefined && max !== undefined) return say("numberFromTo", { min, max, unit });
  if (min !== undefined) return say("numberAtLeast", { min, unit });
  if (max !== undefined) return say("numberAtMost", { max, unit });
  return say("numberOf", { unit });
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A quantity in words: its value, or its distribution with its parameters.
 *
 * @example describeQuantity({ distribution: { distribution: "uniform", min: 0, max: 2 } }) // "uniform(min 0, max 2)"
 */
export function describeQuantity(quantity: Quantity): string {
  if (quantity.value !== undefined) return String(quantity.value);
  const { distribution, ...parameters } = quantity.distribution as Distribution;
  const text = Object.entries(parameters).map(([key, value]) => `${key} ${showValue(value)}`);
  return `${distribution}(${text.join(", ")})`;
}
