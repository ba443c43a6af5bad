import type { SourceStatus } from "../../src/reference/index.js";

const STATUSES: readonly unknown[] = ["cited", "derived", "assumed", "own"] satisfies SourceStatus[];

/** Keys whose numbers say which row it is, and count nothing. */
const LABELS: readonly string[] = ["year", "targetYear", "residenceYear", "cohort", "firstYear", "lastYear"];

/** What the objects around a number say of it. */
interface Surroundings {
  readonly source?: unknown;
  readonly status?: unknown;
  readonly unit?: unknown;
  readonly units?: Readonly<Record<string, unknown>>;
}

/** What came of a walk: how many numbers were met, and which of them lack something. */
export interface Walk {
  numbers: number;
  readonly complaints: string[];
}

/**
 * Walks through everything in `value` and names each number without a source, a status or a unit.
 * A number takes them from the nearest object around it that has them.
 */
export function unsourced(value: unknown, path = "", around: Surroundings = {}, walk?: Walk): Walk {
  const found = walk ?? { numbers: 0, complaints: [] };
  const key = path.slice(path.lastIndexOf(".") + 1);
  if (typeof value === "number" && !LABELS.includes(key)) {
    found.numbers += 1;
    if (!Number.isFinite(value)) found.complaints.push(`${path}: not a finite number`);
    if (!isText(around.source)) found.complaints.push(`${path}: no source`);
    if (!STATUSES.includes(around.status)) found.complaints.push(`${path}: no status`);
    if (!isText(around.units?.[key] ?? around.unit)) found.complaints.push(`${path}: no unit`);
  }
  if (typeof value === "object" && value !== null) {
    const own = value as Surroundings;
    const inside = {
      source: own.source ?? around.source,
      status: own.status ?? around.status,
      unit: own.unit ?? around.unit,
      units: own.units ?? around.units,
    };
    for (const [name, part] of Object.entries(value)) unsourced(part, `${path}.${name}`, inside, found);
  }
  return found;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
