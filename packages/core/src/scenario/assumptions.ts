import { isCorrelation } from "./correlation-schema.js";
import { describeQuantity, isNumberList, isQuantity, isUnused } from "./quantity.js";
import type { Scenario } from "./schema.js";
import type { Provenance, Status } from "./provenance.js";
import { visitScenario } from "./visit-scenario.js";

/** One line of the register of assumptions. */
export interface Assumption extends Provenance {
  /** The key in the scenario, for instance `services.school.turnover`. */
  readonly key: string;
  /** The value or distribution in words. */
  readonly value: string;
  /** Whether it is drawn anew in each world. */
  readonly uncertain: boolean;
  readonly status: Status;
}

/**
 * The register of assumptions: every number of the scenario that carries, or should carry, a
 * provenance. A number without a status counts as the author's `own`.
 *
 * @example assumptions(scenario).filter((line) => line.status === "assumed")
 */
export function assumptions(scenario: Scenario): Assumption[] {
  const lines: Assumption[] = [];
  visitScenario(scenario, (key, node) => {
    const { unit, source, note, status = "own" } = node as Provenance;
    const line = { key, unit, source, note, status };
    if (isQuantity(node)) {
      if (isUnused(node)) return false;
      lines.push({ ...line, value: describeQuantity(node), uncertain: node.distribution !== undefined });
      return false;
    }
    if (isNumberList(node)) {
      lines.push({ ...line, value: node.values.join(", "), uncertain: false });
      return false;
    }
    if (isCorrelation(node)) {
      lines.push({
        ...line,
        value: `rank ${node.rank} between ${node.between.join(" and ")}`,
        uncertain: false,
      });
      return false;
    }
    if (hasProvenance(node)) {
      lines.push({ ...line, value: figuresIn(node), uncertain: false });
    }
    return true;
  });
  return lines;
}

function hasProvenance(node: object): boolean {
  return "status" in node && typeof node.status === "string";
}

// The numbers under a section whose provenance stands once for all of them.
function figuresIn(section: object): string {
  const figures = Object.entries(section).filter(([key]) => !PROVENANCE_KEYS.includes(key));
  const text = figures.map(([key, value]) => `${key}: ${inWords(value)}`).join("; ");
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .filter(([key, part]) => part !== undefined && !PROVENANCE_KEYS.includes(key))
    .map(([key, part]) => `${key} ${typeof part === "object" ? `(${inWords(part)})` : inWords(part)}`)
    .join(", ");
}

const PROVENANCE_KEYS = ["unit", "source", "status", "note"];
const LONGEST = 400;
