import { keyPath } from "./problem.js";
import type { Scenario } from "./schema.js";

/**
 * Calls `visitor` with the key and the value of every object in a scenario, outermost first.
 * Where the visitor returns false, what is inside is passed over.
 *
 * @example
 * const keys: string[] = [];
 * visitScenario(scenario, (key) => keys.push(key) > 0);
 */
export function visitScenario(scenario: Scenario, visitor: (key: string, node: object) => boolean): void {
  visit(scenario, [], visitor);
}

function visit(
  node: unknown,
  path: (string | number)[],
  visitor: (key: string, node: object) => boolean,
): void {
  if (typeof node !== "object" || node === null || !visitor(keyPath(path), node)) return;
  for (const [key, child] of Object.entries(node)) {
    visit(child, [...path, Array.isArray(node) ? Number(key) : key], visitor);
  }
}
