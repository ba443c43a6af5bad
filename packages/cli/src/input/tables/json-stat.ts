import { tableLimits } from "./limits.js";

/** A category of a dimension. */
export interface Category {
  readonly code: string;
  readonly label: string;
}

/** A dimension of a data set. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  /** What it is: time, geo or metric; undefined where the file does not say. */
  readonly role?: "time" | "geo" | "metric";
  readonly categories: readonly Category[];
}

/** A data set of JSON-stat 2.0. */
export interface DataSet {
  readonly label: string;
  readonly source: string;
  readonly dimensions: readonly Dimension[];
  /**
   * The value of one category of each dimension, in their order; undefined where none is published.
   *
   * @example value([0, 3]) // first category of the first dimension, fourth of the second
   */
  readonly value: (places: readonly number[]) => number | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The data sets of a JSON-stat file: one, or those of a collection.
 *
 * Format: JSON-stat 2.0, https://json-stat.org/full/
 *
 * @returns undefined for what is no JSON-stat
 */
export function jsonStat(text: string): readonly DataSet[] | undefined {
  if (nestsTooDeep(text)) return undefined;
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  const items =
    isObject(file) && file.class === "collection" && isObject(file.link) && Array.isArray(file.link.item)
      ? (file.link.item as unknown[])
      : [file];
  const sets = items.map(dataSet);
  return sets.length > 0 && sets.every((set) => set !== undefined) ? (sets as DataSet[]) : undefined;
}

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (isString) {
      if (sign === "\\") i += 1;
      else if (sign === '"') isString = false;
    } else if (sign === '"') isString = true;
    else if (sign === "{" || sign === "[") depth += 1;
    else if (sign === "}" || sign === "]") depth -= 1;
    if (depth > tableLimits.nesting) return true;
  }
  return false;
}

function dataSet(set: unknown): DataSet | undefined {
  if (!isObject(set) || (set.class !== undefined && set.class !== "dataset")) return undefined;
  const { id: ids, size: sizes, dimension: described } = set;
  if (!Array.isArray(ids) || !Array.isArray(sizes) || !isObject(described)) return undefined;
  if (ids.length === 0 || ids.length !== sizes.length || ids.length > 20) return undefined;
  const dimensions = ids.map((id, i) => dimensionOf(id, sizes[i], described, set.role));
  if (!dimensions.every((dimension) => dimension !== undefined)) return undefined;
  const length = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const { value: values } = set;
  const isList = Array.isArray(values) && values.length === length;
  if (!isList && (Array.isArray(values) || !isObject(values))) return undefined;
  return {
    label: textOf(set.label),
    source: textOf(set.source),
    dimensions,
    value: (places) => {
      const place = dimensions.reduce(
        (at, { categories }, i) => at * categories.length + (places[i] ?? 0),
        0,
      );
      const value: unknown = Object.hasOwn(values, place) ? (values as Json)[place] : undefined;
      return typeof value === "number" ? value : undefined;
    },
  };
}

function dimensionOf(id: unknown, size: unknown, described: Json, roles: unknown): Dimension | undefined {
  if (typeof id !== "string" || !Object.hasOwn(described, id)) return undefined;
  const dimension = described[id];
  if (!isObject(dimension) || !isObject(dimension.category)) return undefined;
  const { index, label: labels } = dimension.category;
  const codes = codesOf(index, labels);
  if (codes === undefined || codes.length !== size || codes.length === 0) return undefined;
  const role = (["time", "geo", "metric"] as const).find((name) => {
    const named = isObject(roles) ? roles[name] : undefined;
    return Array.isArray(named) && named.includes(id);
  });
  return {
    id,
    label: textOf(dimension.label) || id,
    ...(role === undefined ? {} : { role }),
    categories: codes.map((code) => ({
      code,
      label: (isObject(labels) && Object.hasOwn(labels, code) ? textOf(labels[code]) : "") || code,
    })),
  };
}

// The order of the categories: a list, places by code, or, of a single category, its label alone.
function codesOf(index: unknown, labels: unknown): string[] | undefined {
  if (Array.isArray(index)) return index.every((code) => typeof code === "string") ? index : undefined;
  if (isObject(index)) {
    const places = Object.entries(index);
    const codes: string[] = [];
    for (const [code, place] of places) {
      if (typeof place !== "number" || !Number.isInteger(place) || place < 0) return undefined;
      if (place >= places.length || codes[place] !== undefined) return undefined;
      codes[place] = code;
    }
    // As many places as codes, none twice and none beyond: every place is taken.
    return codes;
  }
  if (index !== undefined || !isObject(labels)) return undefined;
  const codes = Object.keys(labels);
  return codes.length === 1 ? codes : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
