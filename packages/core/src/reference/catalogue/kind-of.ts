/**
 * What kind of entry the reference room holds: a single figure or a list of them, figures by year
 * (`series`) or by month (`rule`), rows of several (`table`), several about one thing (`set`), and
 * published plans with their outcomes (`forecasts`).
 */
export type ListingKind = "figure" | "figures" | "series" | "rule" | "table" | "set" | "forecasts";

/** An object whose fields are looked at by name. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * What kind of entry a value is; `undefined` when it is none itself, though it may hold some.
 *
 * @example kindOf(norway.municipalDeflator) // "series"
 * @example kindOf(norway.otherGrants) // undefined: a group of series
 */
export function kindOf(value: unknown): ListingKind | undefined {
  if (Array.isArray(value)) {
    const areFigures = value.length > 0 && value.every((part) => kindOf(part) === "figure");
    return areFigures ? "figures" : undefined;
  }
  if (!isFields(value) || typeof value.source !== "string") return undefined;
  if (typeof value.value === "number") return "figure";
  if (Array.isArray(value.amounts)) return "rule";
  if (Array.isArray(value.values)) return "series";
  if (Array.isArray(value.rows)) return "table";
  if (Array.isArray(value.plans)) return "forecasts";
  return isFields(value.values) ? "set" : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
